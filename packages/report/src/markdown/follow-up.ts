import { followUpWords } from "../follow-up-nl.ts";
import type { ReportModel } from "../model/report-model.ts";
import { motionWords } from "../setting-in-motion-nl.ts";
import { escaped } from "./escape.ts";
import { type Block, heading, table } from "./parts.ts";
import { basis } from "./setting-in-motion.ts";

/** What became of what the earlier inspection asked. */
export const followUpBlocks = ({ followUp }: ReportModel): readonly Block[] =>
  followUp === undefined
    ? []
    : [
        heading(2, followUpWords.heading),
        escaped(followUpWords.lead(followUp.previous)),
        ...table(
          followUpWords.caption,
          [followUpWords.about, followUpWords.became, followUpWords.because, motionWords.basis],
          followUp.items.map((one) => [...[one.title, one.became, one.because].map(escaped), basis(one)]),
        ),
      ];
