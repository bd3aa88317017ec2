import { createSignal, For, type JSX } from "solid-js";
import {
  Badge,
  Button,
  ButtonGroup,
  ButtonLink,
  CopyableText,
  CopyButton,
  EditableText,
  EllipsisText,
  Link,
  Paragraph,
  Space,
  Tag,
  Text,
  Title,
  type Tone,
  type Variant,
} from "../../../../lib/kit";
import { PlusGlyph } from "../../../../lib/kit/internal/glyphs";
import type { Sample } from "../sample";

const tones: Tone[] = ["neutral", "accent", "success", "warning", "danger"];
const variants: Variant[] = ["solid", "outline", "soft", "ghost", "dashed", "link"];

function Buttons(): JSX.Element {
  const [count, setCount] = createSignal(0);
  return (
    <Space direction="vertical" gap="medium">
      <For each={variants}>
        {variant => (
          <Space>
            <For each={tones}>
              {tone => (
                <Button variant={variant} tone={tone}>
                  {tone}
                </Button>
              )}
            </For>
            <Button variant={variant} disabled>
              disabled
            </Button>
            <Button variant={variant} loading>
              loading
            </Button>
          </Space>
        )}
      </For>
      <Space>
        <Button size="small">small</Button>
        <Button>medium</Button>
        <Button size="large">large</Button>
        <Button variant="solid" icon={<PlusGlyph />}>
          With an icon
        </Button>
        <Button icon={<PlusGlyph />} aria-label="Add" />
        <Button size="small" icon={<PlusGlyph />} aria-label="Add a small one" />
        <ButtonLink href="#somewhere" variant="soft" tone="accent">
          A link
        </ButtonLink>
        <Button id="counter" variant="soft" onClick={() => setCount(value => value + 1)}>
          Counted {count()}
        </Button>
      </Space>
      <Button variant="solid" block>
        Block
      </Button>
    </Space>
  );
}

export const general: Sample[] = [
  {
    folder: "button",
    title: "Button",
    states: Buttons,
    one: index => <Button variant={index % 2 === 0 ? "solid" : "outline"}>Button {index}</Button>,
  },
  {
    folder: "button-group",
    title: "ButtonGroup",
    states: () => (
      <Space gap="medium">
        <ButtonGroup aria-label="Range">
          <Button>Day</Button>
          <Button>Week</Button>
          <Button>Month</Button>
        </ButtonGroup>
        <ButtonGroup aria-label="Publish">
          <Button variant="solid">Publish</Button>
          <Button variant="solid" icon={<PlusGlyph />} aria-label="More" />
        </ButtonGroup>
        <ButtonGroup aria-label="Order" direction="vertical">
          <Button>Up</Button>
          <Button>Down</Button>
        </ButtonGroup>
      </Space>
    ),
  },
  {
    folder: "typography",
    title: "Typography",
    states: () => (
      <div>
        <Title level={3}>State that lives on the server</Title>
        <Title level={4}>A heading of level four</Title>
        <Title level={5}>Level five, for small groups</Title>
        <Paragraph size="large" muted>
          A lead paragraph says in one breath what the page is about.
        </Paragraph>
        <Paragraph>
          Text with <Text strong>weight</Text>, <Text as="em">stress</Text>, <Text as="code">inline code</Text>, a{" "}
          <Text as="mark">mark</Text>, <Text as="del">what was</Text> and <Text as="ins">what is</Text>, a key{" "}
          <Text as="kbd">Ctrl</Text> <Text as="kbd">K</Text>, and <Link href="#link">a link in a sentence</Link> or{" "}
          <Link href="#external" external>
            one that leaves
          </Link>
          .
        </Paragraph>
        <Paragraph size="small" muted>
          A note: <For each={tones}>{tone => <Text tone={tone}>{tone} </Text>}</For>
        </Paragraph>
        <Paragraph>
          <CopyableText id="command" as="code">
            npm install solid-reflect
          </CopyableText>{" "}
          <CopyButton id="copy-key" text="key-42" aria-label="Copy the key" />
        </Paragraph>
        <EditableText id="heading" as="h3" label="title" defaultValue="Can be renamed" maxLength={40} />
        <EditableText as="p" label="note" multiline placeholder="Write a note" name="note" />
        <EditableText label="what is open" defaultEditing defaultValue="Open already" />
        <div style={{ "max-inline-size": "22rem" }}>
          <EllipsisText id="cut" as="p" lines={2} expandable>
            Two lines at first and all of them for those who ask: it fades towards its button, and whatever lies behind
            it is not known to it and does not have to be.
          </EllipsisText>
          <EllipsisText id="short" as="p" lines={2} expandable>
            Short enough.
          </EllipsisText>
          <EllipsisText id="path" keepEnd={14}>
            archive/orders/2026/may/confirmations/invoice-1042.pdf
          </EllipsisText>
        </div>
        <Paragraph lines={2} style={{ "max-inline-size": "22rem" }}>
          Two lines and no more: whatever is written after them is cut off, however much it may be and however
          interesting it was going to become towards its end.
        </Paragraph>
      </div>
    ),
    one: index => <Text strong={index % 2 === 0}>Text {index}</Text>,
  },
  {
    folder: "tag",
    title: "Tag",
    states: () => (
      <Space direction="vertical">
        <For each={["soft", "outline", "solid"] as const}>
          {variant => (
            <Space>
              <For each={tones}>
                {tone => (
                  <Tag tone={tone} variant={variant}>
                    {tone}
                  </Tag>
                )}
              </For>
            </Space>
          )}
        </For>
        <Space>
          <Tag size="small">small</Tag>
          <Tag>medium</Tag>
          <Tag size="large">large</Tag>
          <Tag icon={<PlusGlyph />} tone="accent">
            icon
          </Tag>
          <Tag onRemove={() => undefined} removeLabel="Remove apples">
            apples
          </Tag>
        </Space>
      </Space>
    ),
    one: index => <Tag tone={tones[index % 5]}>Tag {index}</Tag>,
  },
  {
    folder: "badge",
    title: "Badge",
    states: () => (
      <Space gap="large">
        <Badge count={5} label="5 unread">
          <Button>Inbox</Button>
        </Badge>
        <Badge count={120}>
          <Button>Alerts</Button>
        </Badge>
        <Badge dot label="Something new">
          <Button>News</Button>
        </Badge>
        <Badge count={0}>
          <Button>Nothing</Button>
        </Badge>
        <Badge count={8} tone="accent" />
        <Badge count={0} showZero tone="neutral" />
        <For each={tones}>{tone => <Badge text={tone} tone={tone} />}</For>
      </Space>
    ),
    one: index => <Badge count={index} />,
  },
];
