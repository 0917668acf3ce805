<?php
// ERROR:
f("a $b c");
f($b);
