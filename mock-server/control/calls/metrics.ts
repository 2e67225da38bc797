import { Counter, Gauge, Registry } from 'prom-client';
import { counterReadings, gaugeReadings, type Reading } from '../metric-readings.ts';
import type { ControlHandler } from '../route.ts';

/** What monitoring wants to know, in the text format of Prometheus. */
export const readMetrics: ControlHandler = async (_tenant, { mock }) => {
  // One for each call: mocks share nothing, and no reading outlives its answer.
  const registry = new Registry();
  for (const reading of counterReadings(mock)) {
    const counter = new Counter({ ...described(reading), registers: [registry] });
    for (const [labels, value] of reading.rows) counter.inc(labels, value);
  }
  for (const reading of gaugeReadings(mock)) {
    const gauge = new Gauge({ ...described(reading), registers: [registry] });
    for (const [labels, value] of reading.rows) gauge.set(labels, value);
  }
  return { status: 200, mediaType: registry.contentType, body: await registry.metrics() };
};

const described = ({ name, help, labels }: Reading) => ({ name, help, labelNames: [...labels] });
