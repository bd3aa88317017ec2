import { createSignal, type JSX } from "solid-js";
import { createLive } from "solid-reflect";
import {
  AutoComplete,
  Button,
  Flex,
  type SelectOption,
  Space,
  Table,
  type TableColumn,
  Tag,
  Text,
} from "solid-reflect/kit";
import type { FeedState } from "../parts/quote-feed";
import { Change, ChangeShare, Price, SparkLine } from "../parts/quote-figures";
import type { QuoteRow } from "../parts/quote-rows";
import { openBoard } from "./live";
import "./style.css";

export default function LiveQuotes(): JSX.Element {
  const board = createLive(openBoard);
  const [text, setText] = createSignal("");

  const search = async (wanted: string): Promise<SelectOption[] | undefined> => {
    // Undefined when it has failed, or a newer search has taken its place.
    const found = await board.search(wanted).catch(() => undefined);
    return found?.map(({ channel, symbol, title }) => ({ value: channel, label: symbol, description: title }));
  };
  const add = async (option: SelectOption): Promise<void> => {
    setText("");
    await board.add(option.value).catch(() => undefined);
  };

  const columns: TableColumn<QuoteRow>[] = [
    {
      key: "symbol",
      title: "Symbol",
      rowHeader: true,
      sorter: true,
      render: row => (
        <>
          {row.symbol}{" "}
          <Text muted size="small">
            {row.title}
          </Text>
        </>
      ),
    },
    { key: "price", title: "Price", align: "end", render: row => <Price of={row} /> },
    { key: "change", title: "Change", align: "end", render: row => <Change of={row} /> },
    { key: "share", title: "In\u00a0percent", align: "end", render: row => <ChangeShare of={row} /> },
    { key: "trail", title: "Last\u00a0seconds", render: row => <SparkLine values={row.trail} /> },
    {
      key: "remove",
      title: <span class="kit-hidden">Remove</span>,
      label: "Remove",
      align: "end",
      render: row => (
        <Button
          size="small"
          variant="ghost"
          aria-label={`Remove ${row.symbol}`}
          onClick={() => board.remove(row.channel)}
        >
          Remove
        </Button>
      ),
    },
  ];

  return (
    <Space direction="vertical" gap="medium" class="quotes-board">
      <Flex gap="medium" wrap align="center" justify="space-between">
        <AutoComplete
          aria-label="Add a symbol"
          class="quotes-add"
          placeholder="Add: bank, gold, EUR…"
          value={text()}
          onChange={setText}
          onSearch={search}
          onSelect={add}
          empty="Nothing of that name is left to add."
        />
        <Space>
          <Feed state={board.feed()} losses={board.losses()} />
          <Button size="small" onClick={board.breakFeed} disabled={board.feed() !== "live"}>
            Break the feed
          </Button>
        </Space>
      </Flex>
      <Text tone="danger" role="alert">
        {board.add.error()?.message}
      </Text>
      <Table
        aria-label="Quotes"
        rows={board.rows ?? []}
        rowKey="channel"
        columns={columns}
        empty="No symbols. Add one above."
      />
    </Space>
  );
}

const FEED: Record<FeedState, { tone: "success" | "warning" | "neutral"; text: string }> = {
  waiting: { tone: "neutral", text: "Feed: not yet" },
  live: { tone: "success", text: "Feed: live" },
  lost: { tone: "warning", text: "Feed lost, trying again…" },
};

function Feed(props: { state: FeedState | undefined; losses: number | undefined }): JSX.Element {
  const feed = () => FEED[props.state ?? "waiting"];
  return (
    <span role="status" data-testid="feed" data-state={props.state}>
      <Tag tone={feed().tone}>{feed().text}</Tag>
      {(props.losses ?? 0) > 0 ? (
        <Text muted size="small">
          {" "}
          lost so far: {props.losses}
        </Text>
      ) : undefined}
    </span>
  );
}
