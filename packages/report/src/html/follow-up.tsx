import { anchors } from "../contents.ts";
import { followUpWords } from "../follow-up-nl.ts";
import type { FollowUp as FollowUpModel } from "../model/follow-up.ts";
import { motionWords } from "../setting-in-motion-nl.ts";
import { Basis } from "./basis.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

/** What became of what the earlier inspection asked; nothing for who does not get it. */
export const FollowUp = ({ followUp }: { readonly followUp: FollowUpModel | undefined }) =>
  followUp === undefined ? null : (
    <Section anchor={anchors.followUp} heading={followUpWords.heading}>
      <p>{followUpWords.lead(followUp.previous)}</p>
      <Table
        id="vervolg-tabel"
        caption={followUpWords.caption}
        heads={[followUpWords.about, followUpWords.became, followUpWords.because, motionWords.basis]}
      >
        <tbody>
          {followUp.items.map((item) => (
            <tr key={`${item.title} ${item.about[0]?.anchor ?? ""}`}>
              <th scope="row">{item.title}</th>
              <td>{item.became}</td>
              <td class="wide">{item.because}</td>
              <Basis of={item} />
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
