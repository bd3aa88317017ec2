import { createSignal, For, type JSX } from "solid-js";
import {
  BackTop,
  Breadcrumb,
  FloatButton,
  FloatButtonGroup,
  Pagination,
  Paragraph,
  Space,
  Steps,
} from "../../../../lib/kit";
import type { Sample } from "../sample";

const plus = (): JSX.Element => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
    <path d="M8 3v10M3 8h10" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
  </svg>
);

const checkout = [
  { title: "Basket", description: "Three things" },
  { title: "Address", description: "Where it goes" },
  { title: "Payment" },
  { title: "Done" },
];

function Paginations(): JSX.Element {
  const [page, setPage] = createSignal(3);
  return (
    <Space direction="vertical" gap="medium">
      <Pagination id="pages" aria-label="Orders" total={200} value={page()} onChange={setPage} />
      <Pagination
        id="rows"
        aria-label="With rows"
        total={85}
        pageSizes={[10, 20, 50]}
        summary={(from, to, total) => `${from}–${to} of ${total}`}
      />
      <Pagination id="links" aria-label="Links" total={50} href={number => `#page-${number}`} size="small" />
      <Pagination aria-label="Simple" total={50} simple defaultValue={2} />
      <Pagination aria-label="Large" total={400} siblings={2} defaultValue={20} size="large" />
      <Pagination aria-label="Disabled" total={50} disabled />
    </Space>
  );
}

function ManySteps(): JSX.Element {
  const [step, setStep] = createSignal(1);
  return (
    <Space direction="vertical" gap="large">
      <Steps aria-label="Order" value={1} items={checkout} />
      <Steps aria-label="Failed" size="small" value={2} failed items={checkout.map(({ title }) => ({ title }))} />
      <Steps
        id="clickable"
        aria-label="To choose from"
        value={step()}
        onChange={setStep}
        items={[{ title: "One" }, { title: "Two" }, { title: "Three" }, { title: "Locked", disabled: true }]}
      />
      <Steps aria-label="Upright" orientation="vertical" size="large" value={1} items={checkout} />
    </Space>
  );
}

export const navigation: Sample[] = [
  {
    folder: "pagination",
    title: "Pagination",
    states: Paginations,
    one: index => <Pagination aria-label={`Pages ${index}`} total={200} />,
  },
  {
    folder: "breadcrumb",
    title: "Breadcrumb",
    states: () => (
      <Space direction="vertical">
        <Breadcrumb
          aria-label="Here"
          items={[{ label: "Shop", href: "#shop" }, { label: "Orders", href: "#orders" }, { label: "Order 1042" }]}
        />
        <Breadcrumb
          aria-label="There"
          separator="/"
          items={[
            { icon: plus(), label: "New", href: "#new" },
            { label: "No link" },
            { label: "A rather long name of a place", href: "#here" },
          ]}
        />
      </Space>
    ),
    one: index => <Breadcrumb aria-label={`Path ${index}`} items={[{ label: "Shop", href: "#" }, { label: index }]} />,
  },
  {
    folder: "steps",
    title: "Steps",
    states: ManySteps,
    one: index => <Steps aria-label={`Steps ${index}`} value={1} items={checkout} />,
  },
  {
    folder: "float-button",
    title: "FloatButton",
    states: () => (
      <Space gap="large">
        <For each={["small", "medium", "large"] as const}>
          {size => <FloatButton placement="inline" size={size} icon={plus()} aria-label={`New, ${size}`} />}
        </For>
        <FloatButton
          id="floats"
          placement="inline"
          variant="solid"
          icon={plus()}
          onClick={() => new Promise(() => undefined)}
        >
          New order
        </FloatButton>
        <FloatButton placement="inline" variant="solid" tone="danger" icon={plus()} aria-label="Danger" />
        <FloatButton placement="inline" loading icon={plus()} aria-label="Loading" />
        <FloatButton placement="inline" disabled>
          Help
        </FloatButton>
        <FloatButtonGroup placement="inline" aria-label="Group">
          <FloatButton placement="inline" icon={plus()} aria-label="One" />
          <FloatButton placement="inline" icon={plus()} aria-label="Two" />
        </FloatButtonGroup>
      </Space>
    ),
    one: index => <FloatButton placement="inline" icon={plus()} aria-label={`Float ${index}`} />,
  },
  {
    folder: "back-top",
    title: "BackTop",
    states: () => (
      <div>
        <Paragraph>Its button stands at the lower end of the window once this page is scrolled.</Paragraph>
        <div style={{ "block-size": "100rem", border: "1px dashed var(--kit-line)" }} />
        <BackTop />
      </div>
    ),
  },
];
