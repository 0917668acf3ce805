<?php
// ERROR:
f("a");
// ERROR:
f('b');
f($c);
// ERROR:
f("");
