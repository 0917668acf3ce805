<?php
// MATCH:
if ($a) { b(); }
// MATCH:
if ($c) b();
// MATCH:
if ($d): e(); endif;
// MATCH:
if ($f) { } else { }
// MATCH:
if ($g) { } elseif ($h) { }
