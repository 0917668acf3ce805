#include <stdio.h>

void show(const char *text) {
  // ruleid: c-format-string-input, c-format-string
  printf(text);
  // ok: c-format-string-input, c-format-string
  printf("%s", text);
}

int main(int argc, char **argv) {
  // ruleid: c-format-string-argv, c-format-string
  printf(argv[1]);
  // ruleid: c-format-string-argv
  printf(getenv("GREETING"));
  // ok: c-format-string-argv
  printf("%s", argv[1]);
  puts(usage);
}
