<%@ page contentType="text/html; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="iso" uri="isomer.tags" %>
<%@ taglib prefix="site" tagdir="/WEB-INF/tags" %>
<site:frame title="${sitePage.title}" description="${sitePage.description}" image="${sitePage.image}" view="${sitePage}">
<div class="content isomer-content">
<iso:prose>
<h2>Co-create with us to build our Smart Nation</h2>
<p>GovTech is committed to exploring new ways to deliver digital services
for citizens, businesses and government agencies. To do this, we're always
open to collaborating with industry stakeholders and researchers who share
a common goal of realising Singapore's Smart Nation ambitions.</p>
<p>Whether it is through technology partnerships or hosting events, we invite
industry partners to <em>#TechWithUs </em>by:</p>
<ul data-tight="true" class="tight">
<li>
<p><strong>Deepening engagements</strong> - Develop mutual understanding of
industry solutions and Government-specific domains, while leveraging reusable
Government platforms such as the <a href="/products-and-services/for-government-agencies/software-development/sg-tech-stack/" rel="noopener noreferrer nofollow" target="_blank">SG Tech Stack</a>
</p>
</li>
<li>
<p><strong>Refining processes</strong> - Experiment, iterate, and welcome
feedback on initiatives such as IM8 and procurement processes</p>
</li>
<li>
<p><strong>Sharing best practices</strong> - Share best practices on project
management and problem solving through collaborations such as hackathons
(e.g. <a href="/products-and-services/for-government-agencies/productivity-and-marketing/launchpad/" rel="noopener noreferrer nofollow" target="_blank">LAUNCH! hackathon</a>),
workshops, and meet-ups (e.g. <a href="/get-involved/join-our-communities/stack-community/" rel="noopener noreferrer nofollow" target="_blank">STACK community events</a>)</p>
</li>
</ul>
<p>Start exploring partnership opportunities for products, projects, and
tenders on <a href="https://www.gebiz.gov.sg/" rel="noopener noreferrer nofollow" target="_blank"><u>GeBIZ.</u></a>
</p>
<p></p>
</iso:prose>
<iso:quote speaker="Mr Goh Wei Boon, Chief Executive, GovTech">
<iso:prose>
<p>The dynamic nature of today’s technological and social landscape requires
the government to be more agile. Engaging our industry partners allows
us to tap the complementary strengths of the public and private sectors,
and I hope this close partnership will ensure a smooth journey together
on the next bound of Smart Nation.</p>
</iso:prose>
</iso:quote>
<iso:prose>
<h3>Vendor partnerships and collaborations</h3>
<h4>Why partner with us?</h4>
</iso:prose>
<iso:cardGrid>
  <iso:card title="Build solutions that impact society">
    Get to co-develop digital products and services that will provide value to citizens and businesses.
  </iso:card>
  <iso:card title="Validation opportunities">
    Test-bed your prototypes in actual deployment environments and make refinements for greater success.
  </iso:card>
  <iso:card title="Expand your expertise">
    Build your digital capabilities, experience and know-how in the public sector domain.
  </iso:card>
</iso:cardGrid>
<iso:prose>
<p></p>
</iso:prose>
<iso:cardGrid>
  <iso:card title="Gain unique perspectives">
    Familiarise yourself with the government’s information and communication technology environment.
  </iso:card>
  <iso:card title="Empower other businesses">
    Your outcomes will engender greater economic benefits for both local and international markets.
  </iso:card>
  <iso:card title="Accelerate the digital economy">
    Join other public-private stakeholders in making Singapore a hub for digital innovation.
  </iso:card>
</iso:cardGrid>
<iso:prose>
<p></p>
<h3>Industry Engagement 2024</h3>
<p></p>
</iso:prose>
<iso:iframe src="https://www.youtube.com/embed/aEgsYHFy1CQ?si=TfUuB9QYK6DrW71K" title="Opening address of the GovTech Industry Engagement 2024"
            width="100%" height="400" style="max-width: 100%;"/>
<iso:prose>
<p><a href="/files/media/Events/industry_engagement_2024_opening_address.pdf" rel="noopener noreferrer nofollow" target="_blank">GovTech Industry Engagement 2024 Opening Address</a>
</p>
<p>The government will spend an estimated $3.36 billion on government info-communication
technology (ICT) procurement opportunities in FY24 to modernise ICT infrastructure
and develop digital services.</p>
<p>This amount will be spent on 89 projects where 35% of the budget is catered
towards Application projects while 65% of the budget is allocated to Infrastructure
projects.</p>
<p>For the full list of current partnership opportunities and open tenders,
visit <a href="https://www.gebiz.gov.sg/" rel="noopener noreferrer nofollow" target="_blank"><u>GeBIZ</u></a>.</p>
<p></p>
</iso:prose>
<iso:accordion>
  <iso:details summaryHtml="<strong>1. Investment in digital infrastructure modernisation</strong>">
    <iso:prose>
    <ul>
    <li>
    <p>Over 60% ($2.1 billion) of the government's FY24 ICT procurement budget
    will target enhancing digital infrastructure.</p>
    </li>
    <li>
    <p>Strengthening digital infrastructure is critical for minimising disruptions
    and maintaining public trust as reliance on digital services grows.</p>
    </li>
    <li>
    <p>Investment in infrastructure has been steadily rising since FY21 to pave
    the way for comprehensive digital transformation in public service.</p>
    </li>
    </ul>
    </iso:prose>
  </iso:details>
  <iso:details summaryHtml="<strong>2. Simplifying governance for industry collaboration</strong>">
    <iso:prose>
    <ul>
    <li>
    <p>The government is implementing streamlined compliance and procurement
    frameworks based on industry feedback to enhance delivery quality.</p>
    </li>
    <li>
    <p>Reviewing security requirements for low-risk government systems to enable
    more agile and cost-effective collaboration with vendors, while ensuring
    robustness for critical systems.</p>
    </li>
    <li>
    <p>Introducing perpetual and dynamic contracting for selected bulk tenders
    in FY24 to foster competitiveness and reduce administrative burdens for
    vendors.</p>
    </li>
    <li>
    <p>Introducing Tender Lite, a tender category that removes certain contract
    clauses to facilitate smoother transactions with the government, with plans
    to expand it to ICT contracts.</p>
    </li>
    </ul>
    </iso:prose>
  </iso:details>
  <iso:details summaryHtml="<strong>3. New industry engagement initiatives</strong>">
    <iso:prose>
    <ul>
    <li>
    <p>GovTech's annual industry event is renamed to 'Industry Engagement' —
    previously known as 'Industry Briefing' — to prioritise closer collaboration
    with the industry.</p>
    </li>
    <li>
    <p>The event now includes five closed-door discussions with industry stakeholders,
    focusing on topics like compliance, procurement regulations, and the government's
    digital strategy.</p>
    </li>
    <li>
    <p>Emphasising agile engagement with industry partners to leverage both public
    and private sector strengths for advancing Smart Nation initiatives.</p>
    </li>
    </ul>
    </iso:prose>
  </iso:details>
</iso:accordion>
<iso:prose>
<p></p>
<table style="minWidth: 50px">
<colgroup>
<col>
<col>
</colgroup>
<tbody>
<tr>
<th rowspan="1" colspan="1">
<p>Challenge</p>
</th>
<th rowspan="1" colspan="1">
<p>Mitigation</p>
</th>
</tr>
<tr>
<td rowspan="1" colspan="1">
<p>Keeping costs sustainable with increasing demands.</p>
</td>
<td rowspan="1" colspan="1">
<p>Building reusable tools to achieve our outcomes (e.g. SG Tech Stack, GCC).</p>
</td>
</tr>
<tr>
<td rowspan="1" colspan="1">
<p>Ensuring our systems are secure with rising cybersecurity risks.</p>
</td>
<td rowspan="1" colspan="1">
<p>Enhance security monitoring (e.g. GCSOC) and adopt security by design
practices (e.g. SHIP-HATS, CloudSCAPE, CodeSCAPE).</p>
</td>
</tr>
<tr>
<td rowspan="1" colspan="1">
<p>Ensuring system resilience as reliance on digital services for critical
functions grows</p>
</td>
<td rowspan="1" colspan="1">
<p>Review policies and simplify procurement to reduce the friction with industry
collaborators.</p>
</td>
</tr>
<tr>
<td rowspan="1" colspan="1">
<p>Modernising systems to keep up with the fast-changing environment.</p>
</td>
<td rowspan="1" colspan="1">
<p>Large systems should be modular to allow incremental changes and avoid
major overhauls.</p>
</td>
</tr>
</tbody>
</table>
<h4>Engagement sessions and networking</h4>
<p>Engagement sessions were organised to discuss various topics, including
GovTech products, soliciting feedback on compliance and procurement regulations,
and the government's broader digital strategy.</p>
<h4>Closed-door discussions</h4>
<p>Industry partners were invited for open discussions and exchanges on the
following topics:</p>
<ol data-tight="true" class="tight">
<li>
<p><strong>CEO Rountable</strong> — The government's focus and strategy, and
how we can collaborate more effectively with the industry.</p>
</li>
<li>
<p><strong>Tech for Tech</strong> — How can we partner industry to work more
efficiently?</p>
</li>
<li>
<p><strong>Delivering Better Together</strong> — How can we improve delivery
quality, and what are the capability gaps to address?</p>
</li>
<li>
<p><strong>Building a more Secure Tomorrow</strong> — Working together to
safeguard our systems against cyber threats.</p>
</li>
<li>
<p><strong>Simplifying Governance</strong> — Reducing friction for the industry
to work with the government.</p>
</li>
</ol>
<p></p>
</iso:prose>
<iso:quote speaker="Jessie Jie Xia, Thoughtworks Chief Information Officer">
<iso:prose>
<p>I truly appreciate the effort to listen to industry leaders and keep us
updated on GovTech's digital plans</p>
</iso:prose>
</iso:quote>
<iso:quote speaker="Paul Lee, Cyber Senior Business Director">
<iso:prose>
<p>The breakout sessions (engagement booths) were indeed both "refreshing"
and "engaging" for the audiences! Needless to say, nothing beats f2f to
mingle (lots of networking) with industry peers and business acquaintances!"</p>
</iso:prose>
</iso:quote>
<iso:prose>
<p>For more details, refer to the <a href="/media/media-releases/fy24-government-to-spend-more-than-3b-to-modernise-ict-infrastructure-and-develop-digital-services/" rel="noopener noreferrer nofollow" target="_blank">FY24 Industry Engagement media release</a>.</p>
<p></p>
</iso:prose>
<iso:image src="/images/Products and Services/Collaborate with us/industry_collaboration_infographic.jpg" alt="Collaborate with GovTech"/>
<iso:prose>
<h3>ICT&amp;SS Policy Reform</h3>
<p>To support Singapore's Smart Nation initiative, GovTech is enhancing digital
transformation by improving service delivery, operations, and policy management
to protect ICT systems. The <a href="https://info.standards.tech.gov.sg/" rel="noopener noreferrer nofollow" target="_blank">ICT&amp;SS Policy Reform</a> focuses
on lean, relevant, and effective policy controls, starting with low-risk
systems. This initiative encourages collaboration between government agencies
and industry partners to develop rapid, cost-effective, and innovative
ICT systems, while ensuring that appropriate risk controls are in place.</p>
<p>The <a href="https://info.standards.tech.gov.sg/control-catalog/" rel="noopener noreferrer nofollow" target="_blank">catalog of controls</a> provides
a comprehensive list of guidelines and standards designed to ensure the
secure and effective use of ICT assets in government operations. These
controls address various aspects of technology management, including security,
privacy, data integrity, and system reliability. These controls help government
agencies manage risks and implement innovative solutions efficiently, while
maintaining compliance with regulatory and policy requirements.</p>
<p>For more details, visit the <a href="https://info.standards.tech.gov.sg/" rel="noopener noreferrer nofollow" target="_blank">ICT&amp;SS Policy Reform website.</a>
</p>
<h3>Event collaborations</h3>
<p>At GovTech, we believe that public-private events will help spur the generation
of new ideas, which are the precursors to truly innovative solutions. Here
are a few examples of successful events we have helped organise.</p>
</iso:prose>
<iso:cardGrid>
  <iso:card title="Google Cloud Next '23"
            href="https://youtu.be/t6zXXgJLNzI?si=u9tCMdKxSvd9L15j" linkText="Watch on YouTube"
            image="/images/Products and Services/Collaborate with us/Industry_collab_card_1_600x300.jpg"
            alt="GovTech collaborated with Google to organise the Google Cloud Next '23 event.">
    Mr Sau Sheong Chang shared about AI Trailblazer, how Singapore is collaborating with Google to spur AI adoption, and the use cases of AI in GovTech.
  </iso:card>
  <iso:card title="Google AI Bootcamp"
            href="https://www.linkedin.com/feed/update/urn:li:activity:7122099364247834624/" linkText="Read more on LinkedIn"
            image="/images/Products and Services/Collaborate with us/Industry_collab_card_2_600x300.jpg"
            alt="GovTech Digital Academy collaborated with Google Cloud to host Google AI Bootcamp.">
    Together with Google Cloud, GovTech's Digital Academy conducted the Google AI Bootcamp for the upskilling of over 1,400 public officers.
  </iso:card>
</iso:cardGrid>
<iso:prose>
<p></p>
</iso:prose>
<iso:cardGrid>
  <iso:card title="AI Trailblazers"
            href="https://www.smartnation.gov.sg/media-hub/press-releases/24072023/" linkText="Read more on AI Trailblazers"
            image="/images/Products and Services/Collaborate with us/AI_Trailblazers.jpg"
            alt="GovTech collaborated with Google Cloud for AI Trailblazers">
    The AI Trailblazers initiative is another example of successful private-public partnerships, where public officers can leverage Google Cloud's AI tools and resources to gain certifications for their AI skills and create minimum viable products for their agencies' use cases.
  </iso:card>
  <iso:card title="LAUNCH! Innovation Programme"
            href="/products-and-services/for-government-agencies/productivity-and-marketing/launchpad/" linkText="Find out more about LAUNCH!"
            image="/images/Products and Services/Collaborate with us/LAUNCH__600x300.png"
            alt="LAUNCH! Innovation Programme - Ideathons and Hackathons">
    In partnership with Microsoft, AWS, and Databricks, LAUNCH! offers public officers a platform to use hackathons as a means to collaborate and bring ideas to life. Successful proofs of concept (POCs) will be given support to scale and partner with industry experts for deployment.
  </iso:card>
</iso:cardGrid>
<iso:prose>
<h3>How to start collaborating with GovTech?</h3>
</iso:prose>
<iso:cardGrid>
  <iso:card title="Ready to collaborate?"
            href="mailto:govtech_sipeo@tech.gov.sg" linkText="govtech_sipeo@tech.gov.sg"
            image="/images/CTA card images/Ready_to_Collaborate.png"
            alt="Collaborate with GovTech">
    Get in touch with us today to explore ways we can work together
  </iso:card>
</iso:cardGrid>
<iso:prose>
<p></p>
</iso:prose>
</div>
</site:frame>
