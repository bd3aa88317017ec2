// In another language
// The kit's own words, numbers and the direction; your words are yours to translate.
import { createSignal, type JSX } from "solid-js";
import { ConfigProvider, Empty, english, german, Pagination, Space, Switch } from "solid-reflect/kit";

export default function Language(): JSX.Element {
  const [inGerman, setGerman] = createSignal(true);
  return (
    <Space direction="vertical" align="start">
      <Switch checked={inGerman()} onChange={setGerman}>
        Deutsch
      </Switch>
      <ConfigProvider locale={inGerman() ? german : english}>
        <Pagination total={85} simple />
        <Empty size="small" />
      </ConfigProvider>
    </Space>
  );
}
