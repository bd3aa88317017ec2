import { createSignal, Show } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, InputNumber, Space, Text } from "solid-reflect/kit";
import { openSearch } from "./live";

export default function LongWork() {
  const object = createLive(openSearch);
  const [zeros, setZeros] = createSignal<number | null>(5);
  const [found, setFound] = createSignal("");
  let cancel = (): void => undefined;

  const start = async (): Promise<void> => {
    const call = object.search("solid-reflect", zeros() ?? 1);
    cancel = () => call.cancel();
    const result = await call.catch(() => undefined);
    setFound(result ? `${result.hash.slice(0, 12)}… after ${result.tries} tries` : "");
  };

  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <InputNumber aria-label="Zeros" min={1} max={6} value={zeros()} onChange={setZeros} />
        <Button variant="solid" onClick={start} loading={object.search.pending()}>
          Search
        </Button>
        <Button onClick={() => cancel()} disabled={!object.search.pending()}>
          Cancel
        </Button>
      </Space>
      <Show
        when={object.search.pending()}
        fallback={<output data-testid="found">{object.search.error()?.message ?? found()}</output>}
      >
        <Text tabular>
          <output data-testid="tries">{object.search.progress()?.tries ?? 0}</output> tries
        </Text>
      </Show>
    </Space>
  );
}
