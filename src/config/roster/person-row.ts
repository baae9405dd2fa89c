import { cellOf } from "../../domain/cell.ts";
import { platformNamed } from "../../domain/platforms/index.ts";
import { channelOfAddress } from "../../domain/profile-address.ts";
import type { RosterColumns, SheetKey } from "./sheet-columns.ts";

/** A row of a list of people, by what its columns hold. */
export class PersonRow {
  readonly #cells: readonly string[];
  readonly #columns: RosterColumns;

  constructor(cells: readonly string[], columns: RosterColumns) {
    this.#cells = cells;
    this.#columns = columns;
  }

  /** Empty where the list has no such column. */
  text(key: SheetKey): string {
    return cellOf(key, this.#cells[this.#columns.at(key)] ?? "");
  }

  /** What the person is called; empty where the list does not say. */
  name(): string {
    const both = [this.text("first name"), this.text("last name")].filter((part) => part !== "");
    return this.text("name") || both.join(" ");
  }

  /** The accounts of the row, their channel empty where nothing tells it. */
  accounts(): { channel: string; account: string; isName: boolean }[] {
    const { channels } = this.#columns;
    if (channels.length === 0) {
      const account = this.text("account");
      const channel = this.text("channel") || (channelOfAddress(account) ?? "");
      return account === "" && channel === "" ? [] : [{ channel, account, isName: false }];
    }
    return channels.flatMap(({ channel, column }) => {
      const isName = platformNamed(channel)?.displayNamesOnly === true;
      const parts = (this.#cells[column] ?? "").split(isName ? /[;\n]/ : /[;,\s]+/);
      return parts
        .map((part) => cellOf("account", part.trim()))
        .filter((account) => account !== "" && account !== "-")
        .map((account) => ({ channel, account, isName }));
    });
  }
}
