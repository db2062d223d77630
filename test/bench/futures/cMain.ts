/**
 * The rest of a C program that has a function `futures`: \`program arena vectors results\` reads the first two files,
 * runs all vectors once for each line \`run\` on its standard input, answers with the nanoseconds that took, and writes the
 * results at the end.
 */
export const cMain = `#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
static double *numbers(const char *path, long *count) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(1); }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  double *found = malloc(size);
  if (fread(found, 1, size, file) != (size_t)size) exit(1);
  fclose(file);
  *count = size / 8;
  return found;
}
int main(int count, char **words) {
  if (count != 4) return 1;
  long size, places;
  double *own = numbers(words[1], &places), *vectors = numbers(words[2], &size);
  long rows = size / inputs;
  if (places != arena || rows % lanes != 0) return 1;
  double *results = calloc(rows * wanted, 8);
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    struct timespec from, to;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
    for (long row = 0; row < rows; row += lanes) futures(own, vectors + row * inputs, results + row * wanted);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
    printf("%.0f\\n", (to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec));
    fflush(stdout);
  }
  FILE *file = fopen(words[3], "wb");
  if (!file || fwrite(results, 8, rows * wanted, file) != (size_t)(rows * wanted)) return 1;
  return fclose(file);
}
`;
