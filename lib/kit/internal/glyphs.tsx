import type { JSX } from "solid-js";

// The few marks the kit itself needs, drawn on a 16 grid with one stroke, so that no icon package comes with a button.
function Glyph(props: { readonly path: string }): JSX.Element {
  return (
    <svg class="kit-glyph" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path
        d={props.path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const CloseGlyph = (): JSX.Element => <Glyph path="M4 4l8 8M12 4l-8 8" />;
export const CheckGlyph = (): JSX.Element => <Glyph path="M3.25 8.5l3 3 6.5-7" />;
export const DashGlyph = (): JSX.Element => <Glyph path="M3.75 8h8.5" />;
export const ChevronDownGlyph = (): JSX.Element => <Glyph path="M4 6.25l4 4 4-4" />;
export const ChevronUpGlyph = (): JSX.Element => <Glyph path="M4 9.75l4-4 4 4" />;
/** Forward along the line: style sheets turn it about where lines run from the right. */
export const ChevronEndGlyph = (): JSX.Element => <Glyph path="M6.25 4l4 4-4 4" />;
export const ChevronStartGlyph = (): JSX.Element => <Glyph path="M9.75 4l-4 4 4 4" />;
export const PersonGlyph = (): JSX.Element => (
  <Glyph path="M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM2.75 13.5a5.25 5.25 0 0 1 10.5 0" />
);
export const PlusGlyph = (): JSX.Element => <Glyph path="M8 3.5v9M3.5 8h9" />;
export const InfoGlyph = (): JSX.Element => (
  <Glyph path="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM8 7.5v3.5M8 5v.01" />
);
export const SuccessGlyph = (): JSX.Element => (
  <Glyph path="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM5.25 8.25l1.9 1.9 3.6-4" />
);
export const WarningGlyph = (): JSX.Element => <Glyph path="M8 2.25l6.25 11h-12.5zM8 6.5v3M8 11.4v.01" />;
export const DangerGlyph = (): JSX.Element => (
  <Glyph path="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM8 4.75v4M8 11v.01" />
);
export const CopyGlyph = (): JSX.Element => (
  <Glyph path="M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
);
export const PencilGlyph = (): JSX.Element => (
  <Glyph path="M10.75 2.75l2.5 2.5-7.75 7.75-3 .5.5-3zM9.25 4.25l2.5 2.5" />
);
export const ExternalGlyph = (): JSX.Element => <Glyph path="M6 3.5h6.5v6.5M12.25 3.75l-8.5 8.5" />;
export const SunGlyph = (): JSX.Element => (
  <Glyph path="M8 10.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7" />
);
export const MoonGlyph = (): JSX.Element => <Glyph path="M13.5 9.6A5.75 5.75 0 0 1 6.4 2.5a5.75 5.75 0 1 0 7.1 7.1z" />;
export const SystemGlyph = (): JSX.Element => (
  <Glyph path="M2.75 3h10.5a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM5.5 13.75h5" />
);
export const MinusGlyph = DashGlyph;
export const EyeGlyph = (): JSX.Element => (
  <Glyph path="M1.75 8s2.25-4.25 6.25-4.25S14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM8 9.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z" />
);
export const EyeOffGlyph = (): JSX.Element => (
  <Glyph path="M6.5 4a5.6 5.6 0 0 1 1.5-.25c4 0 6.25 4.25 6.25 4.25a10 10 0 0 1-1.6 2.1M4.2 4.9A10 10 0 0 0 1.75 8s2.25 4.25 6.25 4.25a5.8 5.8 0 0 0 3.1-.9M6.75 6.8a1.75 1.75 0 0 0 2.45 2.45M2.5 2.5l11 11" />
);
export const SearchGlyph = (): JSX.Element => (
  <Glyph path="M7 11.75a4.75 4.75 0 1 0 0-9.5 4.75 4.75 0 0 0 0 9.5zM10.5 10.5l3.25 3.25" />
);
export const UploadGlyph = (): JSX.Element => (
  <Glyph path="M8 10.5v-8M4.75 5.5L8 2.25l3.25 3.25M2.75 10.5v2a1 1 0 0 0 1 1h8.5a1 1 0 0 0 1-1v-2" />
);
export const FileGlyph = (): JSX.Element => (
  <Glyph path="M9 1.75H4.5a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V5.25zM9 1.75v3.5h3.5" />
);
export const RetryGlyph = (): JSX.Element => <Glyph path="M13 3v3.5H9.5M12.75 6.25A5.25 5.25 0 1 0 13 9.5" />;
export const DropperGlyph = (): JSX.Element => (
  <Glyph path="M9 4.5l2-2a1.75 1.75 0 0 1 2.5 2.5l-2 2M7.75 3.75l4.5 4.5M8.75 5.25l-6 6v2h2l6-6" />
);
export const ClockGlyph = (): JSX.Element => (
  <Glyph path="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM8 4.5V8l2.25 1.5" />
);
export const CalendarGlyph = (): JSX.Element => (
  <Glyph path="M3.25 3.5h9.5a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9.5a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM2.25 6.75h11.5M5.25 2v3M10.75 2v3" />
);
