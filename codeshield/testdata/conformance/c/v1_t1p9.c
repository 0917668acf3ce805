int fd;
void handler(int sig) { printf("sig"); exit(1); }
int check(const char *user, char pw[], size_t len) {
  int ret = -1;
  const int k = 5;
  static int calls;
  // MATCH:
  struct stat st = {0};
  volatile int *reg = (volatile int *)0x4000;
  char msg[] = "abc";
  char msg2[10] = {0};
  int mat[3][4];
  const char *const cp = "q";
  pthread_t t1, *t2;
  FILE *fh = fopen(user, "r");
  if ((fd = open(user, O_RDONLY)) < 0) { perror("open"); return ret; }
  if (strcmp(user, "root") == 0 && len > 3) return 0;
  if (0 == strcmp(user, pw)) { ret = 1; }
  if (!strcmp(user, pw)) ret = 2;
  signal(SIGINT, handler);
  read(fd, msg, sizeof(msg));
  while ((ret = read(fd, msg, 10)) > 0) { write(1, msg, ret); }
  access(user, R_OK);
  fopen(user, "w");
  system("ls");
  system(user);
  snprintf(msg, sizeof(msg), "%s %s", user, pw);
  strcat(strcpy(msg, user), pw);
  st.st_mode |= S_IFMT & 0777;
  ++ret;
  ret++;
  -ret;
  &ret;
  &mat[0][1];
  mat[1][2] = 3;
  alloca(len * sizeof(char));
  malloc(len * 4);
  calloc(len, 4);
  realloc(reg, len + 1);
  reg = realloc(reg, len);
  for (int i = 0, j = 10; i < j; i++, j--) { foo(i, j); }
  for (i = 0; i <= len; ++i) msg[i] = pw[i];
  int a = 1, b = 2;
  rand();
  srand(time(NULL));
  const int key[3] = { 1, 2, 3 };
  __attribute__((unused)) int un;
  asm volatile("nop");
  return strlen(user) + strlen(pw);
}
