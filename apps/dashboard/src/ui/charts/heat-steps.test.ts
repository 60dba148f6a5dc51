import { describe, expect, it } from 'vitest';
import { heatStep, heatSteps, stepWords } from './heat-steps.ts';

const steps = [8, 16, 26, 40];
const of = (share: number | null, smallBase = false) => heatStep({ share, smallBase }, steps);

describe('the step of a share', () => {
  it('is the one whose words hold the percentage as printed', () => {
    expect([0, 7.4, 7.5, 15.4, 15.6, 25.5, 39.4, 39.5, 100].map((share) => of(share))).toEqual([
      0, 0, 1, 1, 2, 3, 3, 4, 4,
    ]);
  });

  it('is none where there is no share or its base is small', () => {
    expect(of(null)).toBeNull();
    expect(of(60, true)).toBeNull();
  });
});

describe('the steps', () => {
  it('are narrow for low shares and even for high ones', () => {
    expect(heatSteps([3, 8, 22, 70])).toEqual([8, 16, 26, 40]);
    expect(heatSteps([66, 82, 91, 12])).toEqual([20, 40, 60, 80]);
    expect(heatSteps([])).toEqual([8, 16, 26, 40]);
  });

  it('are named without a gap', () => {
    expect(stepWords(steps)).toEqual([
      'under 8%',
      '8 to 15%',
      '16 to 25%',
      '26 to 39%',
      '40% or more',
    ]);
  });
});
