import type { Exchange } from '../exchange/exchange.ts';

/** The paging members that all listings of the Platform API share. URIs are paths with their query. */
export interface Listing<Entity> {
  entities: Entity[];
  pageSize: number;
  pageNumber: number;
  total: number;
  pageCount: number;
  firstUri: string;
  lastUri: string;
  selfUri: string;
  /** Absent on the last page (seen in recorded listings). */
  nextUri?: string;
  /** Absent on the first page. */
  previousUri?: string;
}

/** Cuts the page that the query asks for: 25 entities from page 1 when it names none. */
export function page<Row, Entity>(
  exchange: Exchange,
  rows: readonly Row[],
  toEntity: (row: Row) => Entity,
): Listing<Entity> {
  const pageSize = Number(exchange.parameters.pageSize ?? 25);
  const pageNumber = Number(exchange.parameters.pageNumber ?? 1);
  const pageCount = Math.ceil(rows.length / pageSize);
  const uri = (number: number) => {
    const query = new URLSearchParams(exchange.query);
    query.set('pageSize', String(pageSize));
    query.set('pageNumber', String(number));
    return `${exchange.path}?${query}`;
  };
  return {
    entities: rows.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(toEntity),
    pageSize,
    pageNumber,
    total: rows.length,
    pageCount,
    firstUri: uri(1),
    lastUri: uri(Math.max(pageCount, 1)),
    selfUri: uri(pageNumber),
    ...(pageNumber < pageCount ? { nextUri: uri(pageNumber + 1) } : {}),
    ...(pageNumber > 1 ? { previousUri: uri(pageNumber - 1) } : {}),
  };
}
