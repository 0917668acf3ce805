<?php
// ERROR:
while ($a) { f(); g(); }
do { f(); } while ($a);
