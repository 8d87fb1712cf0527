/** Gathers what a scan finds, in order. Pure but for its own lists. */
import type { FoundDate } from '../times/english-dates.js';
import type { DateMention, FigureMention, GradeMention, Reading } from './figure.js';

export class Sink {
  private readonly foundFigures: FigureMention[] = [];
  private readonly foundDates: DateMention[] = [];
  private readonly foundGrades: GradeMention[] = [];

  constructor(
    readonly text: string,
    readonly folded: string,
  ) {}

  /** Where the figure last kept ends: nothing before it belongs to another. */
  floor = 0;

  /** Keeps a figure; returns where to go on. */
  figure(figure: FigureMention): number {
    this.foundFigures.push(figure);
    this.floor = Math.max(figure.end, figure.numeral.end);
    return this.floor;
  }

  /** Keeps dates that belong together; returns where to go on. */
  dates(dates: readonly FoundDate[]): number {
    let end = 0;
    for (const date of dates) {
      this.foundDates.push({ ...date, text: this.text.slice(date.start, date.end) });
      end = Math.max(end, date.end);
    }
    return end;
  }

  grade(start: number, end: number, grade: number): number {
    this.foundGrades.push({ start, end, text: this.text.slice(start, end), grade });
    return end;
  }

  reading(): Reading {
    return { figures: this.foundFigures, dates: this.foundDates, grades: this.foundGrades };
  }
}
