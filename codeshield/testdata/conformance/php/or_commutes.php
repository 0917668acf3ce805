<?php
// ERROR:
f($x | FLAG);
// ERROR:
f(FLAG | $x);
f($x & FLAG);
