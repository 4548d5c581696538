import type { Assessment } from "../schema/assessment.ts";
import type { Outcome } from "../schema/outcome.ts";
import type { ProgrammeData, Project } from "../schema/programme.ts";

type Sector = NonNullable<Project["sectors"]>[number];
type Signal = NonNullable<Assessment["inspection"]["signals"]>[number];

/** One sector and one criterion of a project. */
export interface Cell {
  readonly sector: Sector;
  readonly criterion: string;
}

/** A cell that was looked at, with what each of those inspections gives for the criterion as a whole. */
interface SeenCell extends Cell {
  readonly by: readonly { readonly inspection: string; readonly framework: string; readonly outcome: Outcome }[];
}

export interface ProjectOverview {
  readonly project: Project;
  readonly inspections: readonly { readonly id: string; readonly title: string; readonly phase: Assessment["phase"] }[];
  readonly signals: readonly { readonly inspection: string; readonly signal: Signal }[];
  /** How many cells its sectors and the criteria of its inspections make; 0 while there are none of either. */
  readonly cells: number;
  /** The cells about which no inspection of the project has an observation. */
  readonly unseen: readonly Cell[];
  /** The others, in the same order. */
  readonly seen: readonly SeenCell[];
}

export interface ProgrammeOverview {
  readonly lines: readonly { readonly line: ProgrammeData["lines"][number]; readonly projects: readonly ProjectOverview[] }[];
  /** Inspections that name this programme and a project that it does not have. */
  readonly astray: readonly { readonly id: string; readonly project: string }[];
}

/**
 * What became of each project of a programme: its inspections, their signals, and what nobody looked at.
 *
 * @param assessments of any inspections; those that name another programme are passed over
 * @example programmeOverview(programme.data, assessments).lines[0]?.projects
 */
export function programmeOverview(programme: ProgrammeData, assessments: readonly Assessment[]): ProgrammeOverview {
  const own = assessments.filter(({ inspection }) => inspection.programme?.id === programme.id);
  const projects = new Set(programme.projects.map(({ id }) => id));
  return {
    lines: programme.lines.map((line) => ({
      line,
      projects: programme.projects
        .filter((project) => project.line === line.id)
        .map((project) =>
          projectOverview(
            project,
            own.filter(({ inspection }) => inspection.programme?.project === project.id),
          ),
        ),
    })),
    astray: own.flatMap(({ inspection: { id, programme: named } }) =>
      named && !projects.has(named.project) ? [{ id, project: named.project }] : [],
    ),
  };
}

function projectOverview(project: Project, assessments: readonly Assessment[]): ProjectOverview {
  const criteria = [...new Set(assessments.flatMap((one) => one.criteria.filter((result) => !result.outsideProfile).map(({ id }) => id)))];
  const cells = (project.sectors ?? []).flatMap((sector) => criteria.map((criterion) => ({ sector, criterion })));
  const looked = assessments.map((assessment) => ({ assessment, seen: new Set(cellsSeen(assessment)) }));
  const seenBy = (cell: Cell) => looked.filter(({ seen }) => seen.has(nameOf(cell))).map(({ assessment }) => assessment);
  return {
    project,
    inspections: assessments.map(({ inspection: { id, title }, phase }) => ({ id, title, phase })),
    signals: assessments.flatMap(({ inspection }) => (inspection.signals ?? []).map((signal) => ({ inspection: inspection.id, signal }))),
    cells: cells.length,
    unseen: cells.filter((cell) => seenBy(cell).length === 0),
    seen: cells.flatMap((cell) => {
      const by = seenBy(cell).flatMap((assessment) => given(assessment, cell.criterion));
      return by.length === 0 ? [] : [{ ...cell, by }];
    }),
  };
}

const nameOf = ({ sector, criterion }: { readonly sector: string; readonly criterion: string | undefined }) => `${sector} ${criterion}`;

function given({ inspection, framework, criteria }: Assessment, criterion: string): SeenCell["by"] {
  const result = criteria.find(({ id }) => id === criterion);
  return result ? [{ inspection: inspection.id, framework: `${framework.id}@${framework.version}`, outcome: result.outcome }] : [];
}

/** A sector is looked at where a case in that domain has an observation about the criterion. */
function cellsSeen({ inspection, framework }: Assessment): readonly string[] {
  const criterionOf = new Map(
    framework.themes.flatMap(({ criteria }) =>
      criteria.flatMap((criterion) => (criterion.indicators ?? []).map((indicator) => [indicator.id, criterion.id] as const)),
    ),
  );
  const caseOf = new Map((inspection.sources ?? []).map((source) => [source.id, source.case]));
  const domainsOf = new Map((inspection.cases ?? []).map(({ id, domains }) => [id, domains ?? []]));
  return (inspection.observations ?? []).flatMap(({ indicator, source, case: named, withdrawn }) => {
    const about = named ?? caseOf.get(source);
    if (withdrawn || about === undefined) return [];
    return (domainsOf.get(about) ?? []).map((sector) => nameOf({ sector, criterion: criterionOf.get(indicator) }));
  });
}
