/** What becomes of time and memory when there is more to render, or more threads render. */
package dev.isomer.benchmarks.growth;
