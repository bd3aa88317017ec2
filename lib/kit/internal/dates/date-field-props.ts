import type { PositioningOptions } from "@zag-js/date-picker";
import type { BoxProps, OpenProps } from "../box-props";
import type { DateUnit } from "./dates";

/** What one picker and a picker of two have in common. */
export type DateFieldProps = BoxProps &
  OpenProps & {
    /**
     * What is chosen, and how it is written as a value: "date" (unless given) as "2026-11-25", "week" as "2026-W48",
     * "month" as "2026-11", "year" as "2026". Weeks begin on Monday and count as ISO counts them.
     */
    picker?: DateUnit;
    /** The first that can be chosen, as an ISO string. */
    min?: string;
    /** The last that can be chosen, as an ISO string. */
    max?: string;
    /** Blocks single dates, such as weekends or holidays. Called with the ISO string of each that is shown or typed. */
    isDateUnavailable?: (date: string) => boolean;
    /** How a chosen date is shown, such as `{ dateStyle: "long" }`; digits in the language's order unless given. */
    format?: Intl.DateTimeFormatOptions;
    /** A BCP 47 tag, such as "en-GB"; the provider's language unless given. It decides the order of day and month. */
    locale?: string;
    /** The IANA zone in which today is today, such as "Europe/Berlin"; the reader's own unless given. */
    timeZone?: string;
    /** From 0 for Sunday; the locale's unless given. */
    firstDayOfWeek?: number;
    /** Today as "2026-11-25", where the page knows better than the reader's clock. */
    today?: string;
    showWeekNumbers?: boolean;
    /** Where the calendar opens. "bottom-start" unless given. */
    placement?: PositioningOptions["placement"];
  };

/** Their names, for splitProps. */
export const fieldProps = [
  "picker",
  "min",
  "max",
  "isDateUnavailable",
  "format",
  "locale",
  "timeZone",
  "firstDayOfWeek",
  "today",
  "showWeekNumbers",
  "placeholder",
  "size",
  "variant",
  "disabled",
  "readOnly",
  "required",
  "invalid",
  "clearable",
  "open",
  "defaultOpen",
  "onOpenChange",
  "placement",
] as const;
