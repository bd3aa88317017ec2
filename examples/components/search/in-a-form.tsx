// In a form
// Without `onSearch` it sends the form that it stands in, with JavaScript or without.
import type { JSX } from "solid-js";
import { Search } from "solid-reflect/kit";

export default function SearchInForm(): JSX.Element {
  return (
    <form role="search" action="" method="get" style={{ "max-inline-size": "24rem" }}>
      <Search name="q" aria-label="Search this page" placeholder="Goes into the address" clearable />
    </form>
  );
}
