<?php
// ERROR:
exit(1);
// ERROR:
die("x");
finish(1);
