import { anchors } from "../contents.ts";
import { type ObstacleView, obstacleFacts } from "../model/obstacle.ts";
import { motionWords } from "../setting-in-motion-nl.ts";
import { Basis } from "./basis.tsx";
import { Facts } from "./facts.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = motionWords.obstacles;

interface ObstaclesProps {
  readonly obstacles: readonly ObstacleView[];
}

/** What stands in the way, in full: how page one opens in a report without levels. */
export const ObstacleList = ({ obstacles }: ObstaclesProps) => (
  <section class="answer answer--improvement overall">
    <h3>{terms.onPageOne}</h3>
    {obstacles.length === 0 ? <p class="subtle">{terms.none}</p> : null}
    <ul class="plain-list asks">
      {obstacles.map((obstacle) => (
        <li key={obstacle.id}>
          <p class="inline-label">{obstacle.text}</p>
          <Facts facts={obstacleFacts(obstacle)} />
        </li>
      ))}
    </ul>
  </section>
);

/** The obstacles in a table; nothing when there are none. */
export const Obstacles = ({ obstacles }: ObstaclesProps) =>
  obstacles.length === 0 ? null : (
    <Section anchor={anchors.obstacles} heading={terms.heading}>
      <p>{terms.lead}</p>
      <Table
        id="belemmeringen-tabel"
        caption={terms.caption}
        heads={[motionWords.id, terms.text, terms.level, terms.solvedBy, terms.invests, terms.profits, motionWords.basis]}
      >
        <tbody>
          {obstacles.map((obstacle) => (
            <tr key={obstacle.id}>
              <th scope="row">{obstacle.id}</th>
              <td class="wide">
                {obstacle.text}
                {obstacle.option === undefined ? null : (
                  <span class="line subtle">
                    {terms.option}: {obstacle.option}
                  </span>
                )}
              </td>
              <td>{obstacle.level}</td>
              <td>{obstacle.solvedBy}</td>
              <td>{obstacle.invests ?? "–"}</td>
              <td>{obstacle.profits ?? "–"}</td>
              <Basis of={obstacle} />
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
