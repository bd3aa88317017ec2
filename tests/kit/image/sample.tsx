import type { JSX } from "solid-js";
import { Col, Image, ImageGroup, Row, Space, Spin, type ImageItem } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

/** A picture without a network: a horizon. */
const horizon = (sky: string, land: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path fill="${sky}" d="M0 0h320v200H0z"/>` +
      `<circle cx="230" cy="70" r="26" fill="#fff" opacity=".8"/><path fill="${land}" d="M0 140l80-50 70 40 60-25 110 55v40H0z"/></svg>`,
  )}`;

const views: ImageItem[] = [
  { src: horizon("#bcd7e5", "#3f6b57"), alt: "Hills by day" },
  { src: horizon("#f2c29b", "#6b4a3f"), alt: "Hills at dusk" },
  { src: horizon("#1d2b45", "#0d1424"), alt: "Hills by night" },
];

function States(): JSX.Element {
  return (
    <Space direction="vertical" gap="medium">
      <Row gap="medium">
        <Col span={24} md={8}>
          <Image id="one" src={horizon("#bcd7e5", "#3f6b57")} alt="A valley" width={240} height={150} />
        </Col>
        <Col span={24} md={8}>
          <Image id="broken" src="data:image/png,nothing" alt="A picture that never came" width={240} />
        </Col>
        <Col span={24} md={8}>
          <Image
            id="spare"
            src="data:image/png,nothing"
            alt="A spare one"
            fallback={horizon("#e5e0d0", "#8a8f7a")}
            placeholder={<Spin />}
            width={240}
            height={150}
          />
        </Col>
      </Row>
      <ImageGroup id="views" aria-label="Views" items={views} width={160} height={100} />
      <Image src={horizon("#d9c8e8", "#54406b")} alt="Without a preview" preview={false} width={160} height={100} />
    </Space>
  );
}

export const sample: Sample = {
  folder: "image",
  title: "Image",
  states: States,
  one: index => <Image src={horizon("#bcd7e5", "#3f6b57")} alt={`Picture ${index}`} width={80} height={50} />,
  budgets: { Image: { limit: 20.5 }, ImageGroup: { limit: 20.5 } },
};
