import { anchors } from "../contents.ts";
import type { SignalView } from "../model/signal.ts";
import { motionWords } from "../setting-in-motion-nl.ts";
import { Basis } from "./basis.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = motionWords.signals;

/** What boards were told; nothing when there are no signals. */
export const Signals = ({ signals }: { readonly signals: readonly SignalView[] }) =>
  signals.length === 0 ? null : (
    <Section anchor={anchors.signals} heading={terms.heading}>
      <p>{terms.lead}</p>
      <Table
        id="signalen-tabel"
        caption={terms.caption}
        heads={[motionWords.id, terms.to, terms.form, terms.text, terms.given, terms.response, motionWords.basis]}
      >
        <tbody>
          {signals.map((signal) => (
            <tr key={signal.id}>
              <th scope="row">{signal.id}</th>
              <td>
                {signal.to}
                <span class="line subtle">{signal.level}</span>
              </td>
              <td>{signal.form}</td>
              <td class="wide">{signal.text}</td>
              <td>{signal.given}</td>
              <td>{signal.response}</td>
              <Basis of={signal} />
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
