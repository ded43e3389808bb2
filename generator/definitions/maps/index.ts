import { BUCCINATOR } from './buccinator.ts';
import { CERVICAL_MULTIFIDUS } from './cervical-multifidus.ts';
import { DELTOID_ANTERIOR_PART } from './deltoid-anterior-part.ts';
import { DELTOID_MIDDLE_PART } from './deltoid-middle-part.ts';
import { DELTOID_POSTERIOR_PART } from './deltoid-posterior-part.ts';
import { DIGASTRIC_ANTERIOR } from './digastric-anterior.ts';
import { DIGASTRIC_POSTERIOR } from './digastric-posterior.ts';
import { FRONTALIS } from './frontalis.ts';
import { ILIOCOSTALIS_THORACIS } from './iliocostalis-thoracis.ts';
import { INFRASPINATUS } from './infraspinatus.ts';
import { LATERAL_PTERYGOID } from './lateral-pterygoid.ts';
import { LATISSIMUS_DORSI } from './latissimus-dorsi.ts';
import { LEVATOR_SCAPULAE } from './levator-scapulae.ts';
import { LONGISSIMUS_CAPITIS } from './longissimus-capitis.ts';
import { MASSETER_DEEP } from './masseter-deep.ts';
import { MASSETER_SUPERFICIAL } from './masseter-superficial.ts';
import { MEDIAL_PTERYGOID } from './medial-pterygoid.ts';
import { OBLIQUUS_CAPITIS_INFERIOR } from './obliquus-capitis-inferior.ts';
import { OBLIQUUS_CAPITIS_SUPERIOR } from './obliquus-capitis-superior.ts';
import { OCCIPITALIS } from './occipitalis.ts';
import { ORBICULARIS_OCULI } from './orbicularis-oculi.ts';
import { PECTORALIS_MAJOR_CLAVICULAR } from './pectoralis-major-clavicular.ts';
import { PLATYSMA } from './platysma.ts';
import { RECTUS_CAPITIS_POSTERIOR_MAJOR } from './rectus-capitis-posterior-major.ts';
import { RECTUS_CAPITIS_POSTERIOR_MINOR } from './rectus-capitis-posterior-minor.ts';
import { RHOMBOID_MAJOR } from './rhomboid-major.ts';
import { RHOMBOID_MINOR } from './rhomboid-minor.ts';
import { SCALENUS_ANTERIOR } from './scalenus-anterior.ts';
import { SCALENUS_MEDIUS } from './scalenus-medius.ts';
import { SCALENUS_POSTERIOR } from './scalenus-posterior.ts';
import { SCM_CLAVICULAR } from './scm-clavicular.ts';
import { SCM_STERNAL } from './scm-sternal.ts';
import { SEMISPINALIS_CAPITIS } from './semispinalis-capitis.ts';
import { SEMISPINALIS_CERVICIS } from './semispinalis-cervicis.ts';
import { SERRATUS_POSTERIOR_SUPERIOR } from './serratus-posterior-superior.ts';
import { SPLENIUS_CAPITIS } from './splenius-capitis.ts';
import { SPLENIUS_CERVICIS } from './splenius-cervicis.ts';
import { SUBCLAVIUS } from './subclavius.ts';
import { SUBSCAPULARIS } from './subscapularis.ts';
import { SUPRASPINATUS } from './supraspinatus.ts';
import { TEMPORALIS } from './temporalis.ts';
import { TERES_MINOR } from './teres-minor.ts';
import { THORACIC_MULTIFIDUS_UPPER } from './thoracic-multifidus-upper.ts';
import { TRAPEZIUS_LOWER } from './trapezius-lower.ts';
import { TRAPEZIUS_MIDDLE } from './trapezius-middle.ts';
import { TRAPEZIUS_UPPER } from './trapezius-upper.ts';
import { ZYGOMATICUS_MAJOR } from './zygomaticus-major.ts';
import type { MuscleMaps } from './form.ts';

export const MUSCLE_MAPS: readonly MuscleMaps[] = [
  BUCCINATOR,
  CERVICAL_MULTIFIDUS,
  DELTOID_ANTERIOR_PART,
  DELTOID_MIDDLE_PART,
  DELTOID_POSTERIOR_PART,
  DIGASTRIC_ANTERIOR,
  DIGASTRIC_POSTERIOR,
  FRONTALIS,
  ILIOCOSTALIS_THORACIS,
  INFRASPINATUS,
  LATERAL_PTERYGOID,
  LATISSIMUS_DORSI,
  LEVATOR_SCAPULAE,
  LONGISSIMUS_CAPITIS,
  MASSETER_DEEP,
  MASSETER_SUPERFICIAL,
  MEDIAL_PTERYGOID,
  OBLIQUUS_CAPITIS_INFERIOR,
  OBLIQUUS_CAPITIS_SUPERIOR,
  OCCIPITALIS,
  ORBICULARIS_OCULI,
  PECTORALIS_MAJOR_CLAVICULAR,
  PLATYSMA,
  RECTUS_CAPITIS_POSTERIOR_MAJOR,
  RECTUS_CAPITIS_POSTERIOR_MINOR,
  RHOMBOID_MAJOR,
  RHOMBOID_MINOR,
  SCALENUS_ANTERIOR,
  SCALENUS_MEDIUS,
  SCALENUS_POSTERIOR,
  SCM_CLAVICULAR,
  SCM_STERNAL,
  SEMISPINALIS_CAPITIS,
  SEMISPINALIS_CERVICIS,
  SERRATUS_POSTERIOR_SUPERIOR,
  SPLENIUS_CAPITIS,
  SPLENIUS_CERVICIS,
  SUBCLAVIUS,
  SUBSCAPULARIS,
  SUPRASPINATUS,
  TEMPORALIS,
  TERES_MINOR,
  THORACIC_MULTIFIDUS_UPPER,
  TRAPEZIUS_LOWER,
  TRAPEZIUS_MIDDLE,
  TRAPEZIUS_UPPER,
  ZYGOMATICUS_MAJOR,
];
