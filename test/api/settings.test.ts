import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS, readApiSettings } from '../../api/settings.js';
import { DanchieuError } from '../../src/errors/errors.js';

describe('the settings of the server', () => {
  it('are those of the environment; what is absent or empty is as by default', () => {
    expect(readApiSettings({ DANCHIEU_LOG: '', DANCHIEU_UPLOAD_MB: ' ' })).toEqual(DEFAULT_SETTINGS);
    const given = readApiSettings({
      DANCHIEU_UPLOAD_MB: '2',
      DANCHIEU_PROXIES: '0',
      DANCHIEU_CORS_ORIGINS: 'https://cong.example.vn, http://localhost:3000',
    });
    expect(given.limits.uploadBytes).toBe(2 * 1024 * 1024);
    expect(given.corsOrigins).toEqual(['https://cong.example.vn', 'http://localhost:3000']);
  });

  it.each([
    ['DANCHIEU_UPLOAD_MB', '500', '1–50'],
    ['DANCHIEU_PROXIES', 'hai', '0–10'],
    ['DANCHIEU_LOG', 'nhiều', 'silent | error | warn | info'],
    ['DANCHIEU_CORS_ORIGINS', 'https://cong.example.vn/duong-dan', 'https://'],
  ])('refuse %s=%s, and say what it takes', (name, value, wanted) => {
    let refusal: unknown;
    try {
      readApiSettings({ [name]: value });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(DanchieuError);
    expect(refusal).toMatchObject({ code: 'setting-invalid', exitCode: 2, values: { name } });
    expect((refusal as DanchieuError).in('vi')).toContain(wanted);
  });
});
