// In another language
// The provider's language decides on points and commas.
import type { JSX } from "solid-js";
import { ConfigProvider, Flex, german, Statistic } from "solid-reflect/kit";

export default function Languages(): JSX.Element {
  return (
    <Flex gap="large" wrap>
      <Statistic title="English" value={1234567.89} />
      <ConfigProvider locale={german}>
        <Statistic title="Deutsch" value={1234567.89} />
      </ConfigProvider>
    </Flex>
  );
}
