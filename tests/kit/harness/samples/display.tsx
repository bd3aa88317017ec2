import { createSignal, For, type JSX } from "solid-js";
import {
  Avatar,
  AvatarGroup,
  Button,
  Col,
  Collapse,
  Countdown,
  Descriptions,
  List,
  ListItem,
  Rate,
  Result,
  Row,
  Segmented,
  Space,
  Tag,
  Timeline,
} from "../../../../lib/kit";
import type { Sample } from "../sample";

const people = [
  { name: "Ada Lovelace", tone: "accent" },
  { name: "Alan Turing", tone: "success" },
  { name: "Grace Hopper", tone: "warning" },
  { name: "Edsger Dijkstra", tone: "danger" },
  { name: "Barbara Liskov" },
] as const;

const picture =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#7aa7b8"/><circle cx="32" cy="26" r="12" fill="#f3efe6"/><path d="M8 64a24 22 0 0 1 48 0z" fill="#f3efe6"/></svg>',
  );

const questions = [
  { value: "pay", label: "How do I pay?", content: "By card, or on account if we know you." },
  { value: "when", label: "When will it come?", content: "Within three days.", extra: "3 days" },
  { value: "back", label: "Can I send it back?", content: "Within two weeks.", disabled: true },
];

const periods = [
  { value: "day", label: "Day" },
  { value: "week", label: "Week" },
  { value: "never", label: "Never", disabled: true },
  { value: "month", label: "Month" },
];

const particulars = [
  { label: "Customer", content: "Ada Lovelace" },
  { label: "Ordered", content: "3 May 2026" },
  { label: "State", content: "Paid" },
  { label: "Address", content: "12 St James’s Square, London, with a line that is long enough to wrap", span: 2 },
  { label: "Total", content: "93.50 €" },
  { label: "Remark", content: "Leave it with the neighbour.", span: "full" },
] as const;

const events = [
  { label: "9:12", title: "Ordered", content: "Two apples and a pear." },
  { label: "9:40", title: "Paid", tone: "success" },
  { label: "10:05", title: "Address is not complete", content: "The customer was asked.", tone: "danger" },
  { label: "now", title: "Being packed", pending: true },
] as const;

const dot = (): JSX.Element => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
    <circle cx="8" cy="8" r="4" fill="currentColor" />
  </svg>
);

function Rates(): JSX.Element {
  const [stars, setStars] = createSignal(3);
  return (
    <Space direction="vertical">
      <Space gap="large">
        <Rate id="stars" aria-label="Service" value={stars()} onChange={setStars} clearable />
        <span id="told">{stars()} stars</span>
      </Space>
      <Space gap="large">
        <Rate aria-label="Small" size="small" defaultValue={4} />
        <Rate aria-label="Large" size="large" defaultValue={2} tone="accent" />
      </Space>
      <Space gap="large">
        <Rate id="halves" aria-label="Halves" step={0.5} defaultValue={2.5} />
        <Rate aria-label="Average" readOnly value={3.7} />
        <Rate aria-label="Disabled" disabled defaultValue={2} />
        <Rate aria-label="None yet" />
      </Space>
    </Space>
  );
}

function Segments(): JSX.Element {
  const [period, setPeriod] = createSignal("day");
  return (
    <Space direction="vertical">
      <Segmented id="period" aria-label="Period" options={periods} value={period()} onChange={setPeriod} />
      <Space>
        <Segmented aria-label="Small" size="small" options={periods} defaultValue="week" />
        <Segmented aria-label="Large" size="large" options={periods} defaultValue="month" />
      </Space>
      <Segmented
        aria-label="With marks"
        options={[
          { value: "list", icon: dot(), label: "List" },
          { value: "map", icon: dot(), "aria-label": "Map" },
          { value: "grid", icon: dot(), "aria-label": "Grid" },
        ]}
      />
      <Segmented aria-label="Disabled" options={periods} disabled />
      <Segmented aria-label="Wide" block options={periods} />
    </Space>
  );
}

function Answers(): JSX.Element {
  const [opened, setOpened] = createSignal<readonly string[]>(["when"]);
  const [told, setTold] = createSignal("");
  const [asked, setAsked] = createSignal(0);
  return (
    <Row gap="large">
      <Col span={24} md={12}>
        <Collapse id="questions" items={questions} defaultValue={["pay"]} />
      </Col>
      <Col span={24} md={12}>
        <Collapse
          id="single"
          single
          size="small"
          items={questions}
          value={opened()}
          onChange={value => {
            setTold([...value, ...opened()].join());
            setOpened(value);
          }}
        />
        <span id="opened">{told()}</span>
      </Col>
      <Col span={24} md={12}>
        <Collapse variant="ghost" size="large" items={questions.slice(0, 2)} />
      </Col>
      <Col span={24} md={12}>
        <Collapse
          id="fixed"
          items={[{ value: "no", label: "Stays closed", content: "Never seen" }]}
          value={[]}
          onChange={() => setAsked(count => count + 1)}
        />
        <span id="asked">{asked()} asked</span>
      </Col>
    </Row>
  );
}

export const display: Sample[] = [
  {
    folder: "segmented",
    title: "Segmented",
    states: Segments,
    one: index => <Segmented aria-label={`Period ${index}`} options={periods} />,
  },
  {
    folder: "rate",
    title: "Rate",
    states: Rates,
    one: index => <Rate aria-label={`Rate ${index}`} defaultValue={3} />,
  },
  {
    folder: "timeline",
    title: "Timeline",
    states: () => (
      <Row gap="large">
        <Col span={24} md={8}>
          <Timeline items={events} />
        </Col>
        <Col span={24} md={16}>
          <Timeline mode="alternate" items={events} />
        </Col>
        <Col span={24} md={8}>
          <Timeline
            items={[
              { content: "Only a line, with a mark of its own", icon: dot() },
              { content: "And another", tone: "neutral" },
            ]}
          />
        </Col>
      </Row>
    ),
    one: () => <Timeline items={events} />,
  },
  {
    folder: "descriptions",
    title: "Descriptions",
    states: () => (
      <Space direction="vertical" gap="large">
        <Descriptions title="Order 1042" extra={<Button size="small">Edit</Button>} items={particulars} />
        <Descriptions variant="outline" items={particulars} />
        <Descriptions variant="outline" orientation="horizontal" size="small" columns={2} items={particulars} />
        <Descriptions orientation="horizontal" columns={2} items={particulars} />
      </Space>
    ),
    one: () => <Descriptions items={particulars} />,
  },
  {
    folder: "list",
    title: "List",
    states: () => (
      <Row gap="large">
        <Col span={24} md={12}>
          <List items={people.slice(0, 3)} header="People">
            {person => (
              <ListItem
                media={<Avatar name="" icon={dot()} />}
                title={person.name}
                description="Wrote programs before most others did."
                extra={<Button size="small">Write</Button>}
              />
            )}
          </List>
        </Col>
        <Col span={24} md={12}>
          <Space direction="vertical" gap="large">
            <List variant="outline" size="small" items={people.slice(0, 3)} header="People" footer="3 of 5">
              {person => <ListItem extra={<Tag size="small">new</Tag>}>{person.name}</ListItem>}
            </List>
            <List variant="outline" items={people.slice(0, 1)} loading>
              {person => <ListItem>{person.name}</ListItem>}
            </List>
            <List variant="outline" items={[]}>
              {() => <ListItem />}
            </List>
          </Space>
        </Col>
      </Row>
    ),
    one: () => <List items={people}>{person => <ListItem title={person.name} />}</List>,
  },
  {
    folder: "result",
    title: "Result",
    states: () => (
      <Row>
        <Col span={24} md={12}>
          <Result
            tone="success"
            level={3}
            title="Thank you"
            description="Order 1042 is on its way. We will write as soon as it leaves the house."
            action={
              <>
                <Button variant="solid">Go on shopping</Button>
                <Button>See the order</Button>
              </>
            }
          />
        </Col>
        <Col span={24} md={12}>
          <Result
            icon="404"
            level={3}
            title="There is no such page"
            description="It may have been moved."
            action={<Button>Home</Button>}
          />
        </Col>
        <Col span={24} md={12}>
          <Result tone="danger" size="small" level={3} title="Not paid" description="The bank said no.">
            <Descriptions columns={1} items={[{ label: "Bank’s answer", content: "Not enough money" }]} />
          </Result>
        </Col>
        <Col span={24} md={12}>
          <Result tone="warning" size="small" level={3} title="Being looked at" />
        </Col>
      </Row>
    ),
    one: index => <Result title={`Result ${index}`} />,
  },
  {
    folder: "avatar",
    title: "Avatar, AvatarGroup",
    states: () => (
      <Space gap="medium">
        <For each={["small", "medium", "large"] as const}>{size => <Avatar size={size} name="Ada Lovelace" />}</For>
        <For each={people}>{person => <Avatar {...person} shape="square" />}</For>
        <Avatar name="With a picture" src={picture} />
        <Avatar id="broken" name="Without One" src="data:image/png;base64,AAAA" />
        <Avatar name="" />
        <AvatarGroup aria-label="Editors" items={[{ name: "Picture", src: picture }, ...people]} max={4} />
        <AvatarGroup aria-label="Small group" size="small" items={people} />
      </Space>
    ),
    one: index => <Avatar name={`Person ${index}`} />,
  },
  {
    folder: "collapse",
    title: "Collapse",
    states: Answers,
    one: () => <Collapse items={questions} />,
  },
  {
    folder: "countdown",
    title: "Countdown",
    states: () => {
      const now = Date.now();
      return (
        <Space gap="large">
          <Countdown title="Days" until={now + 3 * 86_400_000 + 7_200_000} />
          <Countdown title="Hours" size="small" until={now + 7_200_000} />
          <Countdown title="Over" size="large" until={0} />
          <Countdown title="Minutes only" until={now + 600_000} format={left => `${Math.ceil(left / 60_000)} min`} />
        </Space>
      );
    },
    one: () => <Countdown until={Date.now() + 7_200_000} />,
  },
];
