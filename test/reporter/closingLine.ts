import type { Reporter, TestModule, Vitest } from 'vitest/node';

/**
 * Ends the output with `N passed, N failed`, in agreement with the exit code. Whatever did not pass has failed: a
 * skipped test, a file that does not load, a hook that throws, an error outside every test.
 */
export default class ClosingLine implements Reporter {
  #passed = 0;
  #failed = 0;
  #filteredByName = false;

  onInit(vitest: Vitest): void {
    this.#filteredByName = vitest.config.testNamePattern !== undefined;
    // At exit, since Vitest still prints and can still turn the exit code after its last report.
    process.on('exit', (code) => this.#close(code));
  }

  onTestRunEnd(modules: readonly TestModule[], errorsOutsideTests: readonly unknown[]): void {
    this.#passed = 0;
    this.#failed = errorsOutsideTests.length;
    for (const module of modules) {
      this.#failed += module.errors().length;
      for (const suite of module.children.allSuites()) this.#failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') this.#passed += 1;
        // With `-t name` a developer asked for the others to be skipped.
        else if (state !== 'skipped' || !this.#filteredByName) this.#failed += 1;
      }
    }
  }

  #close(code: number): void {
    if (code !== 0) this.#failed = Math.max(this.#failed, 1);
    if (this.#failed > 0 && code === 0) process.exitCode = 1;
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
  }
}
