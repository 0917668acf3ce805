<?php
// ERROR:
if ($a) { f(); }
// ERROR:
if ($a) { f(); } else { g(); }
// ERROR:
if ($a): f(); endif;
while ($a) { f(); }
