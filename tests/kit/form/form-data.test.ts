import { describe, expect, it } from "vitest";
import { formDataToValues } from "../../../lib/kit/form/form-data";

function dataOf(...entries: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("what a form sent", () => {
  const like = {
    name: "",
    age: 0,
    terms: false,
    tags: [""],
    sizes: [0],
    address: { city: "", first: true },
    people: [{ name: "", admin: false, roles: [""] }],
  };

  it("is read as the values it was made of", () => {
    const data = dataOf(
      ["name", "Ann"],
      ["age", "42"],
      ["terms", "on"],
      ["tags", "a"],
      ["tags", "b"],
      ["sizes[]", "1"],
      ["sizes[]", "2"],
      ["address.city", "Bonn"],
      ["people.0.name", "Bob"],
      ["people.2.name", "Cy"],
      ["people.2.admin", "on"],
      ["people.2.roles", "x"],
    );
    expect(formDataToValues(data, like)).toEqual({
      name: "Ann",
      age: 42,
      terms: true,
      tags: ["a", "b"],
      sizes: [1, 2],
      address: { city: "Bonn", first: false },
      people: [
        { name: "Bob", admin: false, roles: [] },
        { name: "Cy", admin: true, roles: ["x"] },
      ],
    });
  });

  it("is empty where nothing is ticked and no row is left", () => {
    expect(formDataToValues(dataOf(["name", ""], ["age", ""]), like)).toEqual({
      name: "",
      age: null,
      terms: false,
      tags: [],
      sizes: [],
      address: { city: "", first: false },
      people: [],
    });
  });

  it("keeps what cannot be read for the schema to refuse, and files", () => {
    const values = formDataToValues(
      dataOf(["age", "old"], ["file", new File(["x"], "a.txt")], ["none", new File([], "")]),
      { age: 0, file: null, none: null },
    );
    expect([values.age, values.file, values.none]).toEqual([NaN, expect.any(File), null]);
  });

  it("never reaches what all objects share, nor makes a list without end", () => {
    const values = formDataToValues(
      dataOf(
        ["__proto__.mine", "x"],
        ["address.constructor.prototype.mine", "x"],
        ["people.99999999.name", "x"],
        ["address", "text"],
      ),
      like,
    );
    expect({}).not.toHaveProperty("mine");
    expect(values.people).toEqual([]);
    expect(values.address).toEqual({ city: "", first: false });
  });
});
