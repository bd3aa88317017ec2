import * as zag from "@zag-js/toast";
import type { JSX } from "solid-js";
import { isServer } from "solid-js/web";
import type { Tone } from "../vocabulary";

/** Text, or a function that builds something to show. */
export type NoticeContent = string | (() => JSX.Element);

/** What is said to the user. */
export type Notice = {
  title?: NoticeContent;
  description?: NoticeContent;
  /** "accent" unless given. */
  tone?: Tone;
  /** A spinner instead of the tone's mark; stays until updated or dismissed. */
  loading?: boolean;
  /** How long it stays, in ms; `Infinity` until it is dismissed. 5 s unless given, 10 s for "danger". */
  duration?: number;
  /** A notice shown again with the same id takes the place of the first. */
  id?: string;
  action?: { label: string; onClick: () => void };
  /** Whether it has a close button. True unless given; messages have none. */
  closable?: boolean;
};

export type ToasterOptions = {
  /** Where they appear. "top-end" unless given. */
  placement?: zag.Placement;
  /** How many at once; more wait for their turn. 6 unless given. */
  max?: number;
  /** Between two, in px. */
  gap?: number;
};

/** A queue of notices; `Notifications` or `Messages` shows it. */
export type Toaster = {
  /** Shows a notice and hands back its id. Pointing at it or focusing it stops its clock. */
  show: (notice: Notice) => string;
  success: (title: NoticeContent, more?: Notice) => string;
  warning: (title: NoticeContent, more?: Notice) => string;
  danger: (title: NoticeContent, more?: Notice) => string;
  info: (title: NoticeContent, more?: Notice) => string;
  loading: (title: NoticeContent, more?: Notice) => string;
  /** Changes one that is shown. */
  update: (id: string, notice: Notice) => void;
  /** Takes one away, or all of them. */
  dismiss: (id?: string) => void;
  /** One notice for the length of some work. Hands the work's own promise back, so that a failure stays a failure. */
  track: <T>(
    work: Promise<T>,
    notices: { loading: Notice; success?: (value: T) => Notice; danger?: (reason: unknown) => Notice },
  ) => Promise<T>;
  /** For `Notifications` and `Messages`. */
  readonly store: zag.Store<NoticeContent>;
};

const types: Readonly<Record<Tone, string>> = {
  neutral: "info",
  accent: "info",
  success: "success",
  warning: "warning",
  danger: "error",
};

// Across toasters: the number becomes part of an element's id.
let last = 0;

function toOptions(notice: Notice): zag.Options<NoticeContent> {
  const { loading, tone = "accent", ...rest } = notice;
  const type = loading ? "loading" : types[tone];
  const duration = loading ? Infinity : (notice.duration ?? (tone === "danger" ? 10_000 : 5_000));
  return { ...rest, type, duration, meta: { tone } };
}

/**
 * Makes a queue of notices. Make it once, at module level or in the root component; on the server it stays empty.
 *
 * @example
 * const toaster = createToaster();
 * const save = (): Promise<void> => toaster.track(post(), { loading: { title: "Saving…" }, success: () => ({ title: "Saved" }) });
 * const App = () => <Notifications toaster={toaster} />;
 */
export function createToaster(options: ToasterOptions = {}): Toaster {
  const store = zag.createStore({
    placement: options.placement ?? "top-end",
    max: options.max ?? 6,
    gap: options.gap ?? 12,
    removeDelay: 200,
  }) satisfies zag.Store<NoticeContent>;
  const show = (notice: Notice): string => {
    const id = notice.id ?? `notice-${++last}`;
    // A module on the server is shared by everybody's requests: nothing may be kept in it.
    return isServer ? id : store.create({ ...toOptions(notice), id });
  };
  const shorthand =
    (fixed: Notice) =>
    (title: NoticeContent, more?: Notice): string =>
      show({ ...more, ...fixed, title });
  const dismiss = (id?: string): void => store.dismiss(id);
  return {
    show,
    success: shorthand({ tone: "success" }),
    warning: shorthand({ tone: "warning" }),
    danger: shorthand({ tone: "danger" }),
    info: shorthand({ tone: "accent" }),
    loading: shorthand({ loading: true }),
    update: (id, notice) => void show({ ...notice, id }),
    dismiss,
    track(work, notices) {
      const id = show({ ...notices.loading, loading: true });
      const settle = (notice: Notice | undefined): void => {
        if (notice === undefined) dismiss(id);
        else show({ ...notice, id });
      };
      work.then(
        value => settle(notices.success && { tone: "success", ...notices.success(value) }),
        (reason: unknown) => settle(notices.danger && { tone: "danger", ...notices.danger(reason) }),
      );
      return work;
    },
    store,
  };
}
