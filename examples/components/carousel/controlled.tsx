// Led from outside
// The index is a value like any other.
import { createSignal, type JSX } from "solid-js";
import { Carousel, Pagination, Result } from "solid-reflect/kit";

export default function Controlled(): JSX.Element {
  const [index, setIndex] = createSignal(0);
  const steps = ["Unpack", "Plug in", "Enjoy"];
  return (
    <>
      <Carousel
        aria-label="Manual"
        value={index()}
        onChange={setIndex}
        arrows={false}
        dots={false}
        items={steps.map(title => ({ label: title, content: <Result title={title} /> }))}
      />
      <Pagination
        aria-label="Steps"
        total={steps.length}
        pageSize={1}
        value={index() + 1}
        onChange={page => setIndex(page - 1)}
      />
    </>
  );
}
