// MATCH:
#include <stdio.h>
#include <string.h>

int x;
