import { anchors } from "../contents.ts";
import { audienceWord } from "../model/header.ts";
import type { ReportModel } from "../model/report-model.ts";
import { words } from "../words-nl.ts";
import { Facts } from "./facts.tsx";

/** What this is, in what state, for whom, with which framework. */
export const Masthead = ({ model: { header, madeFor } }: { readonly model: ReportModel }) => (
  <header class="masthead">
    <a class="skip" href={`#${anchors.main}`}>
      {words.page.skip}
    </a>
    <p class="flags">
      <strong class="flag flag--status">{header.status}</strong>
      <span class="flag">{audienceWord(madeFor)}</span>
      <span class="kicker">{words.header.kind}</span>
    </p>
    <div>
      <h1>{header.title}</h1>
      <p class="masthead__subject">{header.subject}</p>
    </div>
    <Facts facts={header.facts} kind="facts facts--masthead">
      <div>
        <dt>{words.header.framework}</dt>
        <dd>
          {header.framework} <strong class="notice">({header.frameworkStatus})</strong>
        </dd>
      </div>
    </Facts>
  </header>
);
