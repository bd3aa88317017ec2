export { Col, type ColProps } from "./col";
export { Row, type RowProps } from "./row";
