<?php
// ERROR:
f(...$a);
f($a);
