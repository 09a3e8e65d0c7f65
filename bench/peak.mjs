import { readFileSync } from 'node:fs';

/**
 * The most memory that this process has held, in kibibytes: what the system says of the process alone, where it does.
 * The count of `resourceUsage` starts from what the parent held.
 */
export function peakMemory() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
