<?php
// ERROR:
if ($_GET['a'] == 1) { f(); }
// ERROR:
if (isset($_GET['b']) && $x) { f(); }
if ($x) { f(); }
