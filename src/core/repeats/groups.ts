/** Numbers from 0 on in groups that are joined two at a time: a disjoint-set forest (Galler and Fischer 1964). */
export class Groups {
  private readonly leader: number[];

  constructor(count: number) {
    this.leader = Array.from({ length: count }, (_, i) => i);
  }

  /** The number that stands for the group of `i`: its first one. Nearly constant time. */
  of(i: number): number {
    let at = i;
    while (this.leader[at] !== at) {
      this.leader[at] = this.leader[this.leader[at]!]!;
      at = this.leader[at]!;
    }
    return at;
  }

  together(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)];
    this.leader[Math.max(one, other)] = Math.min(one, other);
  }

  /** Adds one number, in a group of its own. */
  add(): number {
    return this.leader.push(this.leader.length) - 1;
  }

  /** The groups in the order of their first numbers, each ascending. */
  members(): number[][] {
    const groups = new Map<number, number[]>();
    this.leader.forEach((_, i) => {
      const first = this.of(i);
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [i]);
      else group.push(i);
    });
    return [...groups.values()];
  }
}
