// Length, letters, sizes
// Letters become upper case. The middle one cannot be changed.
import type { JSX } from "solid-js";
import { OneTimeCode, Space } from "solid-reflect/kit";

export default function Kinds(): JSX.Element {
  return (
    <Space direction="vertical" gap="medium">
      <OneTimeCode aria-label="Voucher" kind="letters" length={8} size="small" defaultValue="TEA4" />
      <OneTimeCode aria-label="Code that was used" disabled defaultValue="482913" />
      <OneTimeCode aria-label="PIN" length={4} size="large" />
    </Space>
  );
}
