import { describe, expect, test } from 'vitest'
import { methodVersion } from '../../seed/model/method.ts'
import { modelSettings } from '../../seed/model/settings.ts'
import { OperatorError } from '../../src/error.ts'
import { projectDirectory } from '../../src/shared/project.ts'

const needed = { MODEL_URL: 'http://127.0.0.1:11434/v1', MODEL_NAME: 'small-model' }

describe('the settings of the model', () => {
  test('are none where there is no MODEL_URL', () => {
    expect(modelSettings({})).toBeUndefined()
    expect(modelSettings({ MODEL_URL: '', MODEL_KEY: 'with a space' })).toBeUndefined()
  })

  test('have defaults', () => {
    expect(modelSettings({ ...needed, MODEL_KEY: '' })).toEqual({
      url: 'http://127.0.0.1:11434/v1/chat/completions',
      name: 'small-model',
      timeoutMs: 120_000,
      cacheDirectory: `${projectDirectory}/.model-cache`,
    })
  })

  test('are read from variables', () => {
    expect(
      modelSettings({
        MODEL_URL: 'https://models.example/v1/?api-version=2',
        MODEL_NAME: 'm',
        MODEL_KEY: 'sk-1',
        MODEL_REQUESTS_PER_MINUTE: '20',
        MODEL_TIMEOUT_MS: '5000',
        MODEL_PRICE_PROMPT: '0',
        MODEL_PRICE_COMPLETION: '1.5',
        MODEL_CACHE_DIRECTORY: '/answers',
      }),
    ).toEqual({
      url: 'https://models.example/v1/chat/completions?api-version=2',
      name: 'm',
      key: 'sk-1',
      requestsPerMinute: 20,
      timeoutMs: 5_000,
      price: { prompt: 0, completion: 1.5 },
      cacheDirectory: '/answers',
    })
  })

  test.each([
    [{ MODEL_NAME: '' }, 'MODEL_NAME: expected the name of a model with MODEL_URL.'],
    [{ MODEL_URL: 'secret.example' }, 'MODEL_URL: expected a URL that begins with http:// or https://.'],
    [{ MODEL_URL: 'ftp://secret.example' }, 'MODEL_URL: expected a URL that begins with http:// or https://.'],
    [
      { MODEL_URL: 'https://user:secret@models.example' },
      'MODEL_URL: expected a URL without a user and a password; a key goes into MODEL_KEY.',
    ],
    [{ MODEL_KEY: 'secret key' }, 'MODEL_KEY: expected letters, digits and signs of ASCII without spaces.'],
    [{ MODEL_KEY: 'secret\n' }, 'MODEL_KEY: expected letters, digits and signs of ASCII without spaces.'],
    [{ MODEL_REQUESTS_PER_MINUTE: '0' }, 'MODEL_REQUESTS_PER_MINUTE: expected at least 1, not "0".'],
    [{ MODEL_TIMEOUT_MS: 'soon' }, 'MODEL_TIMEOUT_MS: expected a whole number, not "soon".'],
    [{ MODEL_TIMEOUT_MS: '600000' }, 'MODEL_TIMEOUT_MS: expected at most 300000, not "600000".'],
    [{ MODEL_PRICE_PROMPT: '-1', MODEL_PRICE_COMPLETION: '1' }, 'MODEL_PRICE_PROMPT: expected at least 0, not "-1".'],
    [
      { MODEL_PRICE_PROMPT: '1' },
      'MODEL_PRICE_COMPLETION: expected a number with MODEL_PRICE_PROMPT: a cost needs both prices, and a price may be 0.',
    ],
  ])('are refused: %j', (wrong, message) => {
    expect(() => modelSettings({ ...needed, ...wrong })).toThrow(new OperatorError(message))
  })
})

test('the version of the method names the model and what it is asked', () => {
  expect(methodVersion({ name: 'small-model' })).toMatch(/^small-model [0-9a-f]{12}$/)
})
