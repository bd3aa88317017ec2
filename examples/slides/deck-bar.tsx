import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import LayoutGrid from "lucide-solid/icons/layout-grid";
import Maximize from "lucide-solid/icons/maximize";
import type { JSX } from "solid-js";
import { Button } from "solid-reflect/kit";
import type { Wish } from "./gestures";

export interface DeckBarProps {
  readonly current: number;
  readonly count: number;
  readonly overview: boolean;
  onWish(wish: Wish): void;
}

/** What turns the slides without a keyboard. */
export function DeckBar(props: DeckBarProps): JSX.Element {
  return (
    <div class="deck-bar">
      <Button
        aria-label="Previous slide"
        icon={<ChevronLeft class="deck-turn" size={18} aria-hidden="true" />}
        disabled={props.current === 1}
        onClick={() => props.onWish("previous")}
      />
      <output class="deck-number">
        {props.current} / {props.count}
      </output>
      <Button
        aria-label="Next slide"
        icon={<ChevronRight class="deck-turn" size={18} aria-hidden="true" />}
        disabled={props.current === props.count}
        onClick={() => props.onWish("next")}
      />
      <Button
        class="deck-apart"
        variant="ghost"
        aria-pressed={props.overview}
        icon={<LayoutGrid size={16} aria-hidden="true" />}
        onClick={() => props.onWish("overview")}
      >
        Overview
      </Button>
      <Button
        variant="ghost"
        icon={<Maximize size={16} aria-hidden="true" />}
        onClick={() => props.onWish("full-screen")}
      >
        Full screen
      </Button>
    </div>
  );
}
