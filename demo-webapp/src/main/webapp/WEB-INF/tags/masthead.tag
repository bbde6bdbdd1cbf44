<%@ tag description="Says first of all what this website is not" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<section class="bp-section bp-masthead" aria-label="About this website">
<details class="bp-container">
<summary class="masthead-layout" id="bp-masthead">
<span>Demonstration: not a government website</span>
<span class="bp-masthead-button">What this means</span>
</summary>
<div class="banner-content-layout" id="banner-content">
<div class="banner-content">
<p class="banner-content-title">A demonstration of a software library</p>
<p>It shows how a Java application can present pages of the Isomer website builder. One page is rebuilt from a public one; the other texts are made up.</p>
</div>
<div class="banner-content">
<p class="banner-content-title">No service, no affiliation</p>
<p>Nobody can be reached here, and nothing can be applied for. It is not affiliated with GovTech or Open Government Products.</p>
</div>
</div>
</details>
</section>
