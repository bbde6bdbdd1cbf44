/** Times peers side by side: in short slices that take turns, so that all of them see the same machine. */
package dev.isomer.benchmarks.ratios;
