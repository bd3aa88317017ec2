/** One row of the tables under test. */
export type Person = { id: number; name: string; city: string; age: number; role: string };

const first = ["Ada", "Alan", "Grace", "Edsger", "Barbara", "Donald", "Radia", "Tony", "Frances", "Niklaus"];
const last = ["Lovelace", "Turing", "Hopper", "Dijkstra", "Liskov", "Knuth", "Perlman", "Hoare", "Allen", "Wirth"];
const cities = ["London", "Cambridge", "New York", "Rotterdam", "Los Angeles", "Zürich"];
const roles = ["Analyst", "Logician", "Admiral"];

/** The same people each time, and as many as are wanted. */
export function people(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    name: `${first[index % 10] ?? ""} ${last[(index * 7) % 10] ?? ""}`,
    city: cities[(index * 5) % 6] ?? "",
    age: 20 + ((index * 13) % 60),
    role: roles[index % 3] ?? "",
  }));
}
