import { anchors } from "../contents.ts";
import type { PartyRemarks, Rebuttal as RebuttalModel } from "../model/rebuttal.ts";
import { rebuttalWords as terms } from "../rebuttal-nl.ts";
import { Prose } from "./prose.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

interface RemarksProps {
  readonly id: string;
  readonly caption: string;
  readonly what: string;
  readonly remarks: PartyRemarks["remarks"];
}

const Remarks = ({ id, caption, what, remarks }: RemarksProps) => (
  <Table id={id} caption={caption} heads={[terms.id, terms.about, what, terms.received, terms.decision, terms.because]}>
    <tbody>
      {remarks.map((one) => (
        <tr key={one.id}>
          <th scope="row">{one.id}</th>
          <td class="nowrap">{one.passage}</td>
          <td class="wide">
            <Prose text={one.remark} />
          </td>
          <td class="nowrap">{one.received}</td>
          <td>{one.decision ?? "–"}</td>
          <td class="wide">{one.because ?? "–"}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);

interface RebuttalProps {
  readonly rebuttal: RebuttalModel | undefined;
}

/** What parties said about facts, and what was decided; nothing as long as nobody said anything. */
export const Rebuttal = ({ rebuttal }: RebuttalProps) => {
  if (rebuttal?.counts === undefined) return null;
  const { counts, facts = [] } = rebuttal;
  return (
    <Section anchor={anchors.rebuttal} heading={terms.heading}>
      {facts.length === 0 ? null : <p>{terms.lead}</p>}
      <p>{counts}</p>
      {facts.map(({ party, remarks }, at) => (
        <Remarks key={party} id={`${anchors.rebuttal}-${at + 1}`} caption={terms.caption(party)} what={terms.remark} remarks={remarks} />
      ))}
    </Section>
  );
};

/** How parties look at it, as an annex. */
export const Views = ({ rebuttal }: RebuttalProps) => {
  const views = rebuttal?.views ?? [];
  if (views.length === 0) return null;
  return (
    <Section anchor={anchors.views} heading={terms.views}>
      <p>{terms.viewsLead}</p>
      {views.map(({ party, remarks }, at) => (
        <Remarks key={party} id={`${anchors.views}-${at + 1}`} caption={terms.viewsCaption(party)} what={terms.view} remarks={remarks} />
      ))}
    </Section>
  );
};
