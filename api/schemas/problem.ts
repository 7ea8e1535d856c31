import { z } from 'zod';
import { ERRORS } from '../../src/errors/errors.data.js';
import type { ErrorCode } from '../../src/errors/errors.js';

const CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

export const problemSchema = z
  .object({
    type: z.literal('about:blank').meta({ description: 'Kinds of problem are told apart by `code`' }),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(CODES),
    detail: z.string().meta({ description: 'The message in the language asked for' }),
    requestId: z.string(),
    parameter: z.string().optional().meta({ description: 'The parameter or member that is wrong' }),
    nearest: z.string().optional().meta({ description: 'The nearest valid one' }),
    candidates: z.array(z.unknown()).optional().meta({ description: 'Instruments to choose from' }),
    near: z.array(z.unknown()).optional().meta({ description: 'Instruments with a similar number or name' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });
