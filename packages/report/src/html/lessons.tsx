import { anchors } from "../contents.ts";
import { hasLessons, type Lessons as LessonsModel } from "../model/lessons.ts";
import { motionWords } from "../setting-in-motion-nl.ts";
import { Section } from "./section.tsx";

const terms = motionWords.lessons;

const Group = ({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );

/** What was learnt; nothing when this reader gets no lesson. */
export const Lessons = ({ lessons }: { readonly lessons: LessonsModel }) =>
  hasLessons(lessons) ? (
    <Section anchor={anchors.lessons} heading={terms.heading}>
      <Group title={terms.system} texts={lessons.system} />
      <Group title={terms.supervision} texts={lessons.supervision ?? []} />
    </Section>
  ) : null;
