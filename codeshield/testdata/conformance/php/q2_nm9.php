<?php
// MATCH:
\foo\bar(1);
foo\bar(2);
use function foo\bar;
bar(3);
